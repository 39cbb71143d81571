using System.CommandLine;
using MouForge.Storage;

namespace MouForge.Host.Cli;

/// <summary>Where a command finds its store: the folder it is given, else what <c>MOUFORGE_STORAGE</c> says, else the usual folder.</summary>
static class StorePlace
{
    const string StorageVariable = "MOUFORGE_STORAGE";

    /// <summary>The store's place; null where the variable cannot be read, which has been said then.</summary>
    public static StoreConnection? Of(ParseResult parsed, Option<string> data, Terminal terminal)
    {
        bool isGiven = parsed.GetResult(data) is { Implicit: false };
        if (isGiven || Environment.GetEnvironmentVariable(StorageVariable) is not { Length: > 0 } text)
        {
            return StoreConnection.ToFolder(parsed.GetRequiredValue(data));
        }
        if (!StoreConnection.TryParse(text, out var connection, out string? problem))
        {
            terminal.Error.WriteLine($"{StorageVariable}: {problem}");
        }
        return connection;
    }
}
