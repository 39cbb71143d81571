using System.CommandLine;
using MouForge.Drafting;
using MouForge.Drafting.Binders;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge draft-all --answers FILE --out DIR</c>: every document of a coalition, the binder of them, and a ZIP.</summary>
sealed class DraftAllCommand
{
    readonly Option<FileInfo> _answers = CommonOptions.Answers();
    readonly Option<string> _language = CommonOptions.Languages();
    readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    readonly Option<bool> _json = CommonOptions.Json();
    readonly Option<string> _out = new("--out") { Description = "Folder to write to", HelpName = "DIR", Required = true };

    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var all = new DraftAllCommand();
        var command = new Command("draft-all", "Drafts every document from an answer file, one PDF binder of them, and a ZIP")
        {
            all._answers, all._out, all._language, all._asOf, all._json,
        };
        command.SetAction(parsed => all.Run(parsed, terminal, time));
        return command;
    }

    int Run(ParseResult parsed, Terminal terminal, TimeProvider time)
    {
        var inputs = new Inputs(terminal);
        if (inputs.Templates() is not { } library
            || inputs.Answers(library, parsed.GetRequiredValue(_answers)) is not { Answers: { } answers } reading)
        {
            return inputs.Exit;
        }
        var languages = DocumentLanguages.Parse(parsed.GetRequiredValue(_language));
        if (!library.Templates.All(template => inputs.HasLanguages(template, languages)))
        {
            return inputs.Exit;
        }
        if (BinderContents.ProblemsOf(library, languages.First) is { Count: > 0 } lacking)
        {
            terminal.Print(lacking);
            return ExitCode.Failed;
        }
        var day = CommonOptions.DayOf(parsed.GetValue(_asOf), time);
        var contents = new BinderContents(library, answers, languages.First, day);
        var binder = new BinderWriter(contents);
        using var folder = new OutputFolder(parsed.GetRequiredValue(_out));
        var writer = new DraftWriter(terminal, library, folder) { Drafted = binder.Add };
        var drafted = new AllDocuments(writer, folder);
        string name = FileNameOf(contents.Properties.Author);
        var steps = BinderOrder.Of(library.Templates)
            .Select(template => (template.Id, Run: (Func<bool>)(() => drafted.Add(RequestOf(template, answers, languages, day)))))
            .Append((Id: "binder", Run: () => drafted.Add(binder, answers, $"{name}.binder.{parsed.GetRequiredValue(_language)}.pdf")));
        bool json = parsed.GetValue(_json);
        if (!Progress.Run(!json, [.. steps], step => step.Id, step => step.Run()))
        {
            return writer.Exit;
        }
        drafted.AddZip($"{name}.zip");
        folder.Commit();
        return Report(terminal, json, drafted, [.. reading.Warnings, .. drafted.Warnings]);
    }

    static DraftRequest RequestOf(Template template, AnswerSet answers, DocumentLanguages languages, DateOnly day)
        => new() { Template = template, Answers = answers, Language = languages.First, SecondLanguage = languages.Second, AsOf = day };

    // File names are neutral: the coalition's short name, or a plain word where it has no letter that every disk takes.
    static string FileNameOf(string shortName)
    {
        string name = string.Concat(shortName.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-'));
        return name.Length == 0 ? "documents" : name;
    }

    static int Report(Terminal terminal, bool json, AllDocuments drafted, IReadOnlyList<AnswerFinding> warnings)
    {
        if (json)
        {
            terminal.PrintJson(writer => drafted.Write(writer, warnings));
            return ExitCode.Done;
        }
        terminal.Print(warnings);
        foreach (var document in drafted.Documents)
        {
            terminal.Out.WriteLine(document);
        }
        return ExitCode.Done;
    }
}
