using System.CommandLine;

namespace MouForge.Host.Cli;

/// <summary>The command line as a whole.</summary>
static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal, TimeProvider time)
    {
        var root = new RootCommand("MouForge turns the answers of coalition partners into their agreements, as Word and PDF.")
        {
            DraftCommand.Create(terminal, time),
            DraftAllCommand.Create(terminal, time),
            PublishCommand.Create(terminal, time),
            SampleCommand.Create(terminal),
            RedlineCommand.Create(terminal, time),
            ReviewCommand.Create(terminal),
            QuestionsCommand.Create(terminal),
            TemplatesCommand.Create(terminal),
            FsckCommand.Create(terminal, time),
            BenchCommand.Create(terminal, time),
            VerifyCommand.Create(terminal),
        };
        root.SetAction(_ => FirstHelp.Print(terminal));
        var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return root.Parse(arguments).Invoke(configuration);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
    }
}
