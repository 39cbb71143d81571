using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>What the lead answered for the coalition and its documents, and which agencies there are.</summary>
sealed class CoalitionSubject(CoalitionBlobs blobs, QuestionSet questions) : AnswerSubject
{
    public override string Name => "coalition";

    public override StateBlobs Blobs => blobs.State;

    public override string FirstKind => EventKind.Created;

    public override IReadOnlyList<string> ChangesBetween(JsonElement? before, JsonElement after)
    {
        var changes = new List<string>(AnswerChanges.Between(CoalitionParts.Part(before, CoalitionParts.Coalition), CoalitionParts.Part(after, CoalitionParts.Coalition), questions.Coalition));
        foreach (var (template, document) in questions.Documents.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            changes.AddRange(DocumentChanges(CoalitionParts.Document(before, template), CoalitionParts.Document(after, template), template, document));
        foreach (string part in (string[])[CoalitionParts.Partners, CoalitionParts.Invited])
        {
            if (!AnswerChanges.AreEqual(CoalitionParts.Part(before, part), CoalitionParts.Part(after, part)))
                changes.Add(part);
        }

        return changes;
    }

    // Of a document that is answered as a list the record says that it changed, not which entry did.
    static IReadOnlyList<string> DocumentChanges(JsonElement? before, JsonElement? after, string template, DocumentQuestions document)
    {
        if (!document.IsList)
            return AnswerChanges.Between(before, after, document.Document);
        return AnswerChanges.AreEqual(before, after) ? [] : [template];
    }
}
