using System.Text.Json;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>A first look through the agencies of a file: what other answers need to know before anything is read.</summary>
static class PartnerScan
{
    /// <summary>The agencies' entries; empty where there is no list.</summary>
    public static IEnumerable<JsonElement> Partners(JsonElement root)
        => root.TryGetProperty("partners", out var partners) && partners.ValueKind == JsonValueKind.Array ? partners.EnumerateArray() : [];

    /// <summary>The partner ids, each once.</summary>
    public static HashSet<string> Ids(JsonElement root)
    {
        var silent = new Findings();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var partner in Partners(root))
        {
            if (Property(partner, "partner_id") is { ValueKind: JsonValueKind.String } id && TextCleaner.Read(id, "", silent) is { Length: > 0 } text)
                ids.Add(text);
        }

        return ids;
    }

    /// <summary>Whether the agency keeps its location secret. A value of the wrong type counts as yes: the safe side.</summary>
    public static bool IsSecret(JsonElement partner)
        => Property(partner, "location_secret") is { ValueKind: not (JsonValueKind.False or JsonValueKind.Null) };

    static JsonElement? Property(JsonElement partner, string key)
        => partner.ValueKind == JsonValueKind.Object && partner.TryGetProperty(key, out var value) ? value : null;
}
