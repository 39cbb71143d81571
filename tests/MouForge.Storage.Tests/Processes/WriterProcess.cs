using System.Diagnostics;

namespace MouForge.Storage.Tests.Processes;

/// <summary>This assembly as a process that writes to a store.</summary>
sealed class WriterProcess : IDisposable
{
    readonly Process _process;

    WriterProcess(Process process) => _process = process;

    public static WriterProcess Start(params string[] arguments)
    {
        string[] all = [typeof(WriterProcess).Assembly.Location, .. arguments];
        return new WriterProcess(Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    /// <summary>Waits for the first acknowledgement and a while more, and kills the process, which cannot hear it coming.</summary>
    /// <returns>Every line that it printed whole.</returns>
    public async Task<IReadOnlyList<string>> KillAsync(TimeSpan after)
    {
        string first = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
        var rest = _process.StandardOutput.ReadToEndAsync();
        await Task.Delay(after);
        _process.Kill();
        // Its locks are free when it is gone, not when its output ends.
        await _process.WaitForExitAsync();
        string[] lines = (await rest).Split('\n');
        return [first, .. lines[..^1]];
    }

    /// <summary>Waits for the process to end well.</summary>
    public async Task EndAsync()
    {
        string error = await _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync();
        error.ShouldBeEmpty();
        _process.ExitCode.ShouldBe(0);
    }

    public void Dispose() => _process.Dispose();
}
