using System.CommandLine;
using MouForge.Documents;
using MouForge.Drafting;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge draft TEMPLATE --answers FILE</c>: the documents of a template in the formats asked for.</summary>
sealed class DraftCommand
{
    readonly Argument<string> _template = CommonOptions.Template();
    readonly Option<FileInfo> _answers = CommonOptions.Answers();
    readonly Option<string> _language = CommonOptions.Languages();
    readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    readonly Option<bool> _json = CommonOptions.Json();
    readonly Option<PrintSize> _print = CommonOptions.Print();
    readonly Option<string> _out = new("--out") { Description = "Folder to write to", HelpName = "DIR", DefaultValueFactory = _ => "." };

    readonly Option<string> _formats = new("--formats")
    {
        Description = "Comma-separated: docx, pdf, html, outline, public (the public copy as PDF)",
        HelpName = "LIST",
        DefaultValueFactory = _ => DraftFormats.Usual,
    };

    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var draft = new DraftCommand();
        var command = new Command("draft", "Drafts one document from an answer file")
        {
            draft._template, draft._answers, draft._out, draft._language, draft._asOf, draft._formats, draft._print, draft._json,
        };
        command.SetAction(parsed => draft.Run(parsed, terminal, time));
        return command;
    }

    int Run(ParseResult parsed, Terminal terminal, TimeProvider time)
    {
        var formats = DraftFormats.Parse(parsed.GetRequiredValue(_formats), out string? unknown);
        if (unknown is not null)
        {
            terminal.Error.WriteLine($"--formats: there is no format '{unknown}'. There are: {string.Join(", ", DraftFormats.All.Select(format => format.Name))}.");
            return ExitCode.Failed;
        }
        EarlyRendering.Begin(formats);
        var inputs = new Inputs(terminal);
        if (inputs.Templates() is not { } library
            || inputs.Template(library, parsed.GetRequiredValue(_template)) is not { } template
            || inputs.Answers(library, parsed.GetRequiredValue(_answers)) is not { Answers: { } answers } reading)
        {
            return inputs.Exit;
        }
        var languages = DocumentLanguages.Parse(parsed.GetRequiredValue(_language));
        if (!inputs.HasLanguages(template, languages))
        {
            return inputs.Exit;
        }
        var request = new DraftRequest
        {
            Template = template,
            Answers = answers,
            Language = languages.First,
            SecondLanguage = languages.Second,
            AsOf = CommonOptions.DayOf(parsed.GetValue(_asOf), time),
            Print = parsed.GetValue(_print),
        };
        using var folder = new OutputFolder(parsed.GetRequiredValue(_out));
        var writer = new DraftWriter(terminal, library, folder);
        if (writer.Write(request, formats) is not { } documents)
        {
            return writer.Exit;
        }
        folder.Commit();
        Report(terminal, parsed.GetValue(_json), documents, writer.Clauses, [.. AnswerGaps.WarningsFor(reading, library.Questions, template.AnswersOf), .. writer.Warnings]);
        return ExitCode.Done;
    }

    static void Report(Terminal terminal, bool json, IReadOnlyList<WrittenDocument> documents, IReadOnlyList<string> clauses, IReadOnlyList<AnswerFinding> warnings)
    {
        if (json)
        {
            terminal.PrintJson(writer => DraftReport.Write(writer, documents, clauses, warnings));
            return;
        }
        terminal.Print(warnings);
        foreach (var document in documents)
        {
            terminal.Out.WriteLine(document);
        }
    }
}
