using MouForge.Questionnaires.AnswerFiles;

namespace MouForge.Questionnaires;

/// <summary>
/// Reads an answer file. Whatever stands in it, the outcome is a value: answers, or problems and refusals, all at once, each with its path.
/// </summary>
/// <param name="questions">All questions the file can answer.</param>
public sealed class AnswerFileReader(QuestionSet questions)
{
    /// <summary>Reads a file that is in memory.</summary>
    public AnswerReading Read(ReadOnlyMemory<byte> json)
    {
        var findings = new Findings();
        using var document = JsonFile.Parse(json, findings);
        if (document is null)
            return findings.Reading(null);
        if (document.RootElement.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            findings.Problem("", AnswerCodes.WrongType, $"The file holds {JsonKinds.Name(document.RootElement.ValueKind)}; it must be a group in braces with coalition, partners and documents.");
            return findings.Reading(null);
        }

        var answers = new AnswerFileRead(questions, document.RootElement, findings).Read();
        if (findings.Problems.IsEmpty)
            MissingAnswers.Report(questions, answers, findings);
        return findings.Reading(answers);
    }

    /// <summary>Reads a file from a stream; no more of it than an answer file can be long.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public AnswerReading Read(Stream json)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= JsonFile.MaximumBytes && (read = json.Read(buffer)) > 0;)
            bytes.Write(buffer, 0, read);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }
}
