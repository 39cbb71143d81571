using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary>The two streams a command talks to: results on one, problems on the other.</summary>
/// <param name="Out">Results, and with <c>--json</c> nothing but one JSON object.</param>
/// <param name="Error">One line for each problem, refusal or warning.</param>
sealed record Terminal(TextWriter Out, TextWriter Error)
{
    static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints findings as <c>path: message</c>, each on one line.</summary>
    public void Print(IEnumerable<AnswerFinding> findings)
    {
        foreach (var finding in findings)
        {
            Error.WriteLine(finding.Path.Length == 0 ? finding.Message : $"{finding.Path}: {finding.Message}");
        }
    }

    /// <summary>Prints what is wrong in the template folder as <c>file:line: message</c>.</summary>
    public void Print(IEnumerable<TemplateProblem> problems)
    {
        foreach (var problem in problems)
        {
            string id = problem.Id is null ? "" : $"{problem.Id}: ";
            Error.WriteLine($"{problem.File}:{problem.Line}: {id}{problem.Message}");
        }
    }

    /// <summary>Prints one JSON object and a line end.</summary>
    public void PrintJson(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonOptions))
        {
            write(writer);
        }
        Out.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }
}
