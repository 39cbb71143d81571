using MouForge.Coalitions;
using MouForge.Versions;

namespace MouForge.Host.Cli;

/// <summary>Prints why an operation did not do what was asked, and says which exit code that is.</summary>
static class FailureLines
{
    /// <summary>Prints a failure, one line for each thing found.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Terminal terminal, Failure failure)
    {
        switch (failure)
        {
            case InvalidAnswers { Problems: [] } invalid:
                terminal.Print(invalid.Refusals);
                return ExitCode.Refused;
            case InvalidAnswers invalid:
                terminal.Print(invalid.Problems);
                return ExitCode.InputProblems;
            case LockRefused refused:
                Print(terminal, refused);
                return ExitCode.Refused;
            case TemplateMistakes mistakes:
                terminal.Print(mistakes.Problems);
                return ExitCode.Failed;
            default:
                terminal.Error.WriteLine(failure.Message);
                return failure is NotAllowed ? ExitCode.Refused : ExitCode.Failed;
        }
    }

    static void Print(Terminal terminal, LockRefused refused)
    {
        foreach (var obstacle in refused.Obstacles)
        {
            terminal.Error.WriteLine(obstacle.Place.Length == 0 ? obstacle.Message : $"{obstacle.Place}: {obstacle.Message}");
        }
    }
}
