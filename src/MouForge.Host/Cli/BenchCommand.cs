using System.CommandLine;
using MouForge.Drafting;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge bench TEMPLATE --answers FILE</c>: what a document costs, from parsed answers to bytes, on one warm thread.</summary>
sealed class BenchCommand
{
    const int UsualCount = 50;

    readonly Argument<string> _template = CommonOptions.Template();
    readonly Option<FileInfo> _answers = CommonOptions.Answers();
    readonly Option<bool> _json = CommonOptions.Json();
    readonly Option<int> _count = new("--count") { Description = "Documents to measure in each format", HelpName = "N", DefaultValueFactory = _ => UsualCount };

    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var bench = new BenchCommand();
        var command = new Command("bench", "Measures how long a document takes in each format") { bench._template, bench._answers, bench._count, bench._json };
        command.Add(BenchStoreCommand.Create(terminal));
        command.SetAction(parsed => bench.Run(parsed, terminal, time));
        return command;
    }

    int Run(ParseResult parsed, Terminal terminal, TimeProvider time)
    {
        int count = parsed.GetValue(_count);
        if (count < 1)
        {
            terminal.Error.WriteLine("--count: measure at least one document.");
            return ExitCode.Failed;
        }
        var inputs = new Inputs(terminal);
        if (inputs.Templates() is not { } library
            || inputs.Template(library, parsed.GetRequiredValue(_template)) is not { } template
            || inputs.Answers(library, parsed.GetRequiredValue(_answers)) is not { Answers: { } answers })
        {
            return inputs.Exit;
        }
        var drafting = new DraftAgreement(library);
        var request = new DraftRequest { Template = template, Answers = answers, AsOf = CommonOptions.DayOf(null, time) };
        if (drafting.Run(request).Draft is not { } first)
        {
            terminal.Print(drafting.Run(request).Problems);
            return ExitCode.Failed;
        }
        int pages = DraftFormats.All.Single(format => format.Name == "pdf").Render(first.Document).Pages ?? 0;
        var cold = ColdRun.Measure(template.Id, parsed.GetRequiredValue(_answers).FullName);
        if (cold is null)
        {
            terminal.Error.WriteLine("A process that drafts the document once did not end as it should.");
            return ExitCode.Failed;
        }
        var figures = DraftFormats.All.Where(format => !format.IsPublic)
            .Select(format => Measurement.Of(format.Name, count, () => format.Render(drafting.Run(request).Draft!.Document)))
            .ToList();
        var report = new BenchReport(pages, figures, cold);
        report.Print(terminal, parsed.GetValue(_json));
        return ExitCode.Done;
    }
}
