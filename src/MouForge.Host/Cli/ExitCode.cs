namespace MouForge.Host.Cli;

/// <summary>What the program tells the shell. Scripts rely on the numbers.</summary>
static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Anything that is none of the others: wrong usage, a template folder with errors, a full disk.</summary>
    public const int Failed = 1;

    /// <summary>The input has problems; one line each on the error stream.</summary>
    public const int InputProblems = 2;

    /// <summary>A rule refuses what was asked.</summary>
    public const int Refused = 3;
}
