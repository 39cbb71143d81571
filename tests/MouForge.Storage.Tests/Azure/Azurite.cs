using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using MouForge.Tests.Shared;

namespace MouForge.Storage.Tests.Azure;

/// <summary>Microsoft's own double of Azure Blob Storage, as a process of its own, for the tests of this assembly. npm installs it (tests/tools).</summary>
public sealed partial class Azurite : IAsyncLifetime
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly ConcurrentQueue<string> _output = new();
    readonly TaskCompletionSource<Uri> _endpoint = new(TaskCreationOptions.RunContinuationsAsynchronously);
    Process? _process;
    int _stores;

    /// <summary>The account everybody knows the key of (learn.microsoft.com, "Connect to Azurite").</summary>
    public StoreConnection Connection => ConnectionWith("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==");

    Uri Endpoint => _endpoint.Task.Result;

    /// <summary>The account with another key.</summary>
    public StoreConnection ConnectionWith(string key)
    {
        StoreConnection.TryParse($"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={key};BlobEndpoint={Endpoint}devstoreaccount1;", out var connection, out string? problem)
            .ShouldBeTrue(problem);
        return connection!;
    }

    /// <summary>A prefix that gives a test containers of its own.</summary>
    public string NextPrefix() => string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref _stores)}-");

    public async Task InitializeAsync()
    {
        string[] arguments =
        [
            Repository.PathOf("tests", "tools", "azurite.mjs"), "--blobHost", "127.0.0.1", "--blobPort", "0",
            "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
        ];
        _process = Start(new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (await Task.WhenAny(_endpoint.Task, _process.WaitForExitAsync(), Task.Delay(Patience)) != _endpoint.Task)
        {
            throw new InvalidOperationException($"Azurite did not start. Is it there (npm ci --prefix tests/tools)?\n{string.Join('\n', _output)}");
        }
    }

    public async Task DisposeAsync()
    {
        _process!.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.Dispose();
    }

    void Hear(string? line)
    {
        if (line is null || _endpoint.Task.IsCompleted)
        {
            return;
        }
        _output.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            _endpoint.SetResult(new Uri(match.Value));
        }
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            throw new InvalidOperationException("This test needs node, version 20 or newer. On Debian: apt-get install nodejs", cause);
        }
    }

    [GeneratedRegex(@"(?<=successfully listens on )http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
