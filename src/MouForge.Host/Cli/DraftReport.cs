using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Host.Cli;

/// <summary>What <c>draft --json</c> prints.</summary>
static class DraftReport
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<WrittenDocument> documents, IReadOnlyList<string> clauses, IReadOnlyList<AnswerFinding> warnings)
    {
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            document.Write(json);
        }
        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (string clause in clauses)
        {
            json.WriteStringValue(clause);
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
