using MouForge.Host.Cli;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

/// <summary>Runs the command line within the test and keeps what it prints.</summary>
sealed record CliRun(int ExitCode, string Output, string Error)
{
    static readonly DateTimeOffset Today = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    static CliRun() => Environment.SetEnvironmentVariable("MOUFORGE_TEMPLATES", Repository.PathOf("templates"));

    /// <summary>The answer file of the nine-agency task force.</summary>
    public static string County { get; } = Sample("county-9-partners");

    /// <summary>The answer file of the four-agency coalition.</summary>
    public static string Rural { get; } = Sample("rural-4-partners");

    /// <summary>Lines of the error stream.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Runs a command.</summary>
    public static CliRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exit = CommandLine.Run(arguments, new Terminal(output, error), new FixedTime(Today));
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    static string Sample(string name) => Repository.PathOf("templates", "mou", "samples", $"{name}.answers.json");

    sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
