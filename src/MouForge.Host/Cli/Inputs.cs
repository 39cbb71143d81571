using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary>Reads what a command needs and prints what stands in the way.</summary>
sealed class Inputs(Terminal terminal)
{
    const string FolderVariable = "MOUFORGE_TEMPLATES";

    /// <summary>The exit code where something came back null.</summary>
    public int Exit { get; private set; }

    /// <summary>The folder templates are read from: the environment's, else the one beside the program.</summary>
    public static string TemplateFolder
        => Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>Loads the template folder; null where it has errors, which are printed.</summary>
    public TemplateLibrary? Templates(string? folder = null)
    {
        var loading = TemplateLibrary.Load(folder ?? TemplateFolder);
        if (loading.Library is null)
        {
            terminal.Print(loading.Problems);
            Exit = ExitCode.Failed;
        }
        return loading.Library;
    }

    /// <summary>Finds a template; null where there is none of that name.</summary>
    public Template? Template(TemplateLibrary library, string id)
    {
        if (library.Find(id) is { } template)
        {
            return template;
        }
        terminal.Error.WriteLine($"There is no template '{id}'. There are: {string.Join(", ", library.Templates.Select(known => known.Id))}.");
        Exit = ExitCode.Failed;
        return null;
    }

    /// <summary>Whether a template can be made in the languages asked for; where not, that is printed.</summary>
    public bool HasLanguages(Template template, DocumentLanguages languages)
    {
        if (languages.RefusedBy(template) is not { } reason)
        {
            return true;
        }
        terminal.Error.WriteLine($"--language: {reason}");
        Exit = ExitCode.Failed;
        return false;
    }

    /// <summary>Reads an answer file; null where it has problems or says what it must not, both printed.</summary>
    public AnswerReading? Answers(TemplateLibrary library, FileInfo file)
    {
        var reading = Reading(library, file);
        if (reading is null || reading.Refusals.Count == 0)
        {
            return reading;
        }
        terminal.Print(reading.Refusals);
        Exit = ExitCode.Refused;
        return null;
    }

    /// <summary>Reads an answer file and leaves refusals to the caller; null where it has problems, which are printed.</summary>
    public AnswerReading? Reading(TemplateLibrary library, FileInfo file)
    {
        if (!file.Exists)
        {
            terminal.Error.WriteLine($"There is no file '{file.FullName}'.");
            Exit = ExitCode.InputProblems;
            return null;
        }
        using var stream = file.OpenRead();
        var reading = new AnswerFileReader(library.Questions).Read(stream);
        if (reading.Problems.Count == 0)
        {
            return reading;
        }
        terminal.Print(reading.Problems);
        Exit = ExitCode.InputProblems;
        return null;
    }
}
