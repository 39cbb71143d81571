using System.CommandLine;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary><c>mouforge questions TEMPLATE</c>: the JSON Schema of an answer file.</summary>
static class QuestionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var template = CommonOptions.Template();
        var language = CommonOptions.Language();
        var json = CommonOptions.Json();
        var command = new Command("questions", "Prints what an answer file for a document holds, as JSON Schema") { template, language, json };
        command.SetAction(parsed =>
        {
            var inputs = new Inputs(terminal);
            if (inputs.Templates() is not { } library || inputs.Template(library, parsed.GetRequiredValue(template)) is not { } found)
            {
                return inputs.Exit;
            }
            string words = parsed.GetRequiredValue(language);
            string title = found.Title.GetValueOrDefault(words) ?? found.Id;
            terminal.PrintJson(writer => AnswerSchema.Write(library.Questions, found.AnswersOf, title, words).WriteTo(writer));
            return ExitCode.Done;
        });
        return command;
    }
}
