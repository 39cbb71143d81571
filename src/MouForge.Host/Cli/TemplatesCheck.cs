using System.Text.Json;
using MouForge.Drafting.Checking;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge templates check</c>: runs the check and prints what it found.</summary>
sealed class TemplatesCheck(Terminal terminal, string directory)
{
    /// <summary>Prints how hard each document is to read.</summary>
    public int PrintReadings()
    {
        var inputs = new Inputs(terminal);
        if (inputs.Templates(directory) is not { } library)
        {
            return inputs.Exit;
        }
        terminal.Out.Write(ReadingFigures.Table(library));
        return ExitCode.Done;
    }

    /// <summary>Prints what is wrong.</summary>
    public int Run(bool json)
    {
        if (!Directory.Exists(directory))
        {
            terminal.Error.WriteLine($"There is no folder '{directory}'.");
            return ExitCode.Failed;
        }
        var findings = CheckTemplates.Run(directory);
        int errors = findings.Count(finding => finding.IsError);
        if (json)
        {
            terminal.PrintJson(writer => Write(writer, findings, errors == 0));
        }
        else
        {
            Print(findings, errors);
        }
        return errors == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    void Print(IReadOnlyList<TemplateFinding> findings, int errors)
    {
        foreach (var finding in findings)
        {
            (finding.IsError ? terminal.Error : terminal.Out).WriteLine(finding);
        }
        terminal.Out.WriteLine(errors == 0 ? "The templates are sound." : $"{errors} to mend.");
    }

    static void Write(Utf8JsonWriter json, IReadOnlyList<TemplateFinding> findings, bool sound)
    {
        json.WriteStartObject();
        json.WriteBoolean("sound", sound);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.IsError ? "error" : "advice");
            json.WriteString("code", finding.Code);
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Line);
            json.WriteString("id", finding.Id);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
