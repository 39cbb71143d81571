using System.CommandLine;
using MouForge.Reviews;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge review --answers FILE</c>: what stands in the way of signing, and who offers what.</summary>
static class ReviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var answers = CommonOptions.Answers();
        var json = CommonOptions.Json();
        var command = new Command("review", "Checks the answers before anything is locked: gaps, duplicates, approvals, contradictions") { answers, json };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(answers), parsed.GetValue(json)));
        return command;
    }

    static int Run(Terminal terminal, FileInfo file, bool json)
    {
        var inputs = new Inputs(terminal);
        if (inputs.Templates() is not { } library || inputs.Reading(library, file) is not { ReviewableAnswers: { } answers } reading)
        {
            return inputs.Exit;
        }
        var review = new ReviewAnswers(library).Run(answers, reading.Refusals, reading.Warnings);
        if (json)
        {
            using var stream = new MemoryStream();
            ReviewJson.Write(review, stream);
            terminal.Out.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        }
        else
        {
            new ReviewReport(terminal.Out, review).Print();
        }
        return ExitCode.Done;
    }
}
