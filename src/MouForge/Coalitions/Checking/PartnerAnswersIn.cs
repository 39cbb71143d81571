using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Coalitions.Checking;

/// <summary>Reads what was sent as an agency's answers.</summary>
static class PartnerAnswersIn
{
    const string IdKey = "partner_id";

    /// <summary>The answers; null, with problems, where they are none or another agency's.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> bytes, PartnerId partner, out IReadOnlyList<AnswerFinding> problems)
    {
        if (IncomingAnswers.Read(bytes, out problems) is not { } answers)
            return null;
        if (CoalitionParts.Part(answers, IdKey) is { ValueKind: JsonValueKind.String } id && id.GetString() == partner.Value)
            return answers;
        problems = [new(IdKey, AnswerCodes.Needed, $"These are the answers of the agency '{partner}', so partner_id must be \"{partner}\".")];
        return null;
    }
}
