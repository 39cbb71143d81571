using System.Globalization;
using System.Text.Json;
using MouForge.Checking;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge templates check</c>: runs the check and prints what it found.</summary>
sealed class TemplatesCheck(Terminal terminal)
{
    public int Run(string? folder, bool json, DateOnly asOf)
    {
        string directory = folder ?? Inputs.TemplateFolder;
        if (!Directory.Exists(directory))
        {
            terminal.Error.WriteLine($"There is no folder '{directory}'.");
            return ExitCode.Failed;
        }
        var check = CheckTemplates.Run(directory, asOf);
        if (json)
        {
            terminal.PrintJson(writer => Write(writer, check));
        }
        else
        {
            Print(check);
        }
        return check.IsSound ? ExitCode.Done : ExitCode.Failed;
    }

    void Print(TemplateCheck check)
    {
        foreach (var finding in check.Findings)
        {
            string place = finding.Line == 0 ? finding.File : $"{finding.File}:{finding.Line}";
            (finding.IsError ? terminal.Error : terminal.Out).WriteLine($"{place}: {(finding.IsError ? "" : "advice: ")}{finding.Message}");
        }
        foreach (var reading in check.Readings)
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{reading.File}: reading grade {reading.Grade.Grade:0.0}, {reading.Grade.WordsPerSentence:0.0} words a sentence, {reading.Grade.Words} words"));
        }
        int errors = check.Findings.Count(finding => finding.IsError);
        terminal.Out.WriteLine(errors == 0 ? "The templates are sound." : $"{errors} to mend.");
    }

    static void Write(Utf8JsonWriter json, TemplateCheck check)
    {
        json.WriteStartObject();
        json.WriteBoolean("sound", check.IsSound);
        json.WriteStartArray("findings");
        foreach (var finding in check.Findings)
        {
            json.WriteStartObject();
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Line);
            json.WriteString("id", finding.Id);
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.IsError ? "error" : "advice");
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("readings");
        foreach (var reading in check.Readings)
        {
            json.WriteStartObject();
            json.WriteString("template", reading.Template);
            json.WriteString("sample", reading.File);
            json.WriteString("language", reading.Language);
            json.WriteNumber("grade", Math.Round(reading.Grade.Grade, 1));
            json.WriteNumber("words_per_sentence", Math.Round(reading.Grade.WordsPerSentence, 1));
            json.WriteNumber("words", reading.Grade.Words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
