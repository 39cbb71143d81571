using System.CommandLine;
using System.Text.Json;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge templates</c> lists the templates; <c>mouforge templates check [DIR]</c> looks for faults in them.</summary>
static class TemplatesCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("templates", "Lists the documents that can be drafted") { json, CreateCheck(terminal) };
        command.SetAction(parsed => List(terminal, parsed.GetValue(json)));
        return command;
    }

    static Command CreateCheck(Terminal terminal)
    {
        var folder = new Argument<string?>("folder") { Description = "The template folder (the program's own where it is left out)", Arity = ArgumentArity.ZeroOrOne };
        var json = CommonOptions.Json();
        var readings = new Option<bool>("--readings") { Description = "Prints how hard each document is to read, as a table" };
        var command = new Command("check", "Finds faults in a template folder: unused questions, unknown names, missing texts, hard sentences, samples that fail") { folder, readings, json };
        command.SetAction(parsed =>
        {
            var check = new TemplatesCheck(terminal, parsed.GetValue(folder) ?? Inputs.TemplateFolder);
            return parsed.GetValue(readings) ? check.PrintReadings() : check.Run(parsed.GetValue(json));
        });
        return command;
    }

    static int List(Terminal terminal, bool json)
    {
        var inputs = new Inputs(terminal);
        if (inputs.Templates() is not { } library)
        {
            return inputs.Exit;
        }
        if (json)
        {
            terminal.PrintJson(writer => Write(writer, library));
            return ExitCode.Done;
        }
        foreach (var template in library.Templates)
        {
            terminal.Out.WriteLine($"{template.Id,-18}{TitleOf(template)}  (version {template.Version}; {string.Join(", ", template.Languages)})");
        }
        return ExitCode.Done;
    }

    static string TitleOf(Template template) => template.Title.GetValueOrDefault(template.Languages[0]) ?? template.Id;

    static void Write(Utf8JsonWriter json, TemplateLibrary library)
    {
        json.WriteStartObject();
        json.WriteStartArray("templates");
        foreach (var template in library.Templates)
        {
            json.WriteStartObject();
            json.WriteString("id", template.Id);
            json.WriteString("title", TitleOf(template));
            json.WriteString("version", template.Version);
            json.WriteStartArray("languages");
            foreach (string language in template.Languages)
            {
                json.WriteStringValue(language);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
