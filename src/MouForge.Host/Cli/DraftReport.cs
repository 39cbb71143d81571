using System.Text.Json;
using MouForge.Drafting;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary>What <c>draft --json</c> prints.</summary>
static class DraftReport
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<WrittenDocument> documents, Draft draft, IReadOnlyList<AnswerFinding> warnings)
    {
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            document.Write(json);
        }
        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (var clause in draft.Clauses.Where(clause => clause.IsPrinted))
        {
            json.WriteStringValue(clause.Id);
        }
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            FindingJson.Write(json, warning);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
