using System.CommandLine;
using MouForge.Drafting;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge redline TEMPLATE --from OLD.json --to NEW.json --out FILE</c>: what changes between the documents of two answer files.</summary>
sealed class RedlineCommand
{
    readonly Argument<string> _template = CommonOptions.Template();
    readonly Option<FileInfo> _from = new("--from") { Description = "The older answer file (JSON)", Required = true, HelpName = "OLD" };
    readonly Option<FileInfo> _to = new("--to") { Description = "The newer answer file (JSON)", Required = true, HelpName = "NEW" };
    readonly Option<bool> _full = new("--full") { Description = "In the PDF unchanged parts too (Word always has them)" };
    readonly Option<string> _language = CommonOptions.Languages();
    readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    readonly Option<bool> _json = CommonOptions.Json();

    readonly Option<FileInfo> _out = new("--out")
    {
        Description = "The file to write: .docx with tracked changes, or .pdf with marked changes",
        HelpName = "FILE",
        Required = true,
    };

    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var redline = new RedlineCommand();
        var command = new Command("redline", "Compares the documents of two answer files, as Word with tracked changes or as PDF with marked changes")
        {
            redline._template, redline._from, redline._to, redline._out, redline._full, redline._language, redline._asOf, redline._json,
        };
        command.SetAction(parsed => redline.Run(parsed, terminal, time));
        return command;
    }

    int Run(ParseResult parsed, Terminal terminal, TimeProvider time)
    {
        var file = parsed.GetRequiredValue(_out);
        if (RedlineFormat.Of(file.Extension, parsed.GetValue(_full)) is not { } format)
        {
            terminal.Error.WriteLine($"--out: '{file.Name}' ends in neither .docx nor .pdf. Name one of these.");
            return ExitCode.Failed;
        }
        var inputs = new Inputs(terminal);
        var languages = DocumentLanguages.Parse(parsed.GetRequiredValue(_language));
        if (inputs.Templates() is not { } library
            || inputs.Template(library, parsed.GetRequiredValue(_template)) is not { } template
            || inputs.Answers(library, parsed.GetRequiredValue(_from)) is not { Answers: { } old }
            || inputs.Answers(library, parsed.GetRequiredValue(_to)) is not { Answers: { } @new } reading
            || !inputs.HasLanguages(template, languages))
        {
            return inputs.Exit;
        }
        var request = new DraftRequest
        {
            Template = template,
            Answers = @new,
            Language = languages.First,
            SecondLanguage = languages.Second,
            AsOf = CommonOptions.DayOf(parsed.GetValue(_asOf), time),
        };
        using var folder = new OutputFolder(file.DirectoryName!);
        var writer = new RedlineWriter(terminal, library, folder, format);
        if (!writer.Write(request, old, file.Name))
        {
            return writer.Exit;
        }
        folder.Commit();
        writer.Report(parsed.GetValue(_json), AnswerGaps.WarningsFor(reading, library.Questions, template.AnswersOf));
        return ExitCode.Done;
    }
}
