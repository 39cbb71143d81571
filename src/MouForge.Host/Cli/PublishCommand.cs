using System.CommandLine;
using System.Globalization;
using MouForge.Questionnaires;
using MouForge.Versions;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge publish TEMPLATE --answers FILE --data DIR</c>: the next version of an agreement, stored.</summary>
sealed class PublishCommand
{
    readonly Argument<string> _template = CommonOptions.Template();
    readonly Option<FileInfo> _answers = CommonOptions.Answers();
    readonly Option<string> _data = CommonOptions.Data();
    readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();
    readonly Option<bool> _json = CommonOptions.Json();

    readonly Option<string?> _document = new("--document")
    {
        Description = "Which document, where the template makes several: the id of the agency, or the number of the entry",
        HelpName = "MARK",
    };

    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var publish = new PublishCommand();
        var command = new Command("publish", "Stores the next version of an agreement; the same text makes no new version")
        {
            publish._template, publish._answers, publish._data, publish._asOf, publish._document, publish._json,
        };
        command.SetAction((parsed, cancellation) => publish.RunAsync(parsed, terminal, time, cancellation));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, Terminal terminal, TimeProvider time, CancellationToken cancellation)
    {
        var inputs = new Inputs(terminal);
        var file = parsed.GetRequiredValue(_answers);
        if (inputs.Templates() is not { } library
            || inputs.Template(library, parsed.GetRequiredValue(_template)) is not { } template
            || inputs.Answers(library, file) is not { } reading)
        {
            return inputs.Exit;
        }
        byte[] answers = await File.ReadAllBytesAsync(file.FullName, cancellation);
        using var store = new StoredAgreements(parsed.GetRequiredValue(_data), library, time);
        var command = new PublishAnswerFile.Command(template, answers, CommonOptions.DayOf(parsed.GetValue(_asOf), time), parsed.GetValue(_document));
        var outcome = await store.Publish.RunAsync(command, cancellation);
        if (outcome.Value is not { } result)
        {
            return FailureLines.Print(terminal, outcome.Failure!);
        }
        bool json = parsed.GetValue(_json);
        if (!json)
        {
            terminal.Print(AnswerGaps.WarningsFor(reading, library.Questions, template.AnswersOf));
        }
        Report(terminal, json, result);
        return ExitCode.Done;
    }

    static void Report(Terminal terminal, bool json, PublishAnswerFile.Result result)
    {
        var (version, isNew) = result.Published;
        if (json)
        {
            terminal.PrintJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("agreement", $"{result.Agreement.Coalition}/{result.Agreement.Id}");
                writer.WriteNumber("version", version.Number);
                writer.WriteBoolean("created", isNew);
                writer.WriteEndObject();
            });
            return;
        }
        string number = version.Number.ToString(CultureInfo.InvariantCulture);
        terminal.Out.WriteLine(isNew
            ? $"{result.Agreement.Coalition}/{result.Agreement.Id}: version {number}, code {version.ContentCode}, {version.Pages} pages"
            : $"{result.Agreement.Coalition}/{result.Agreement.Id}: the text is still that of version {number}, code {version.ContentCode}");
    }
}
