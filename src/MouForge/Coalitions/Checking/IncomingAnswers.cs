using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Questionnaires;
using MouForge.Questionnaires.AnswerFiles;

namespace MouForge.Coalitions.Checking;

/// <summary>From bytes that somebody sent to answers in the one form they are stored in.</summary>
static class IncomingAnswers
{
    /// <summary>The answers; null, with problems, where the bytes are no JSON object that can be written again.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> bytes, out IReadOnlyList<AnswerFinding> problems)
    {
        var findings = new Findings();
        using var document = JsonFile.Parse(bytes, findings);
        problems = findings.Problems.All;
        if (document is null)
            return null;
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            problems = [new("", AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(document.RootElement.ValueKind)}; it must be a group in braces with answers.")];
            return null;
        }

        try
        {
            return JsonSerializer.SerializeToElement(document.RootElement, RecordJson.Options);
        }
        catch (JsonException)
        {
            problems = [new("", AnswerCodes.ControlCharacter, "Somewhere stands half a character, as when an emoji was cut in two. Type that answer again.")];
            return null;
        }
    }
}
