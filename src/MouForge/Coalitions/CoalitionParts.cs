using System.Text.Json;
using MouForge.AuditTrail;

namespace MouForge.Coalitions;

/// <summary>The parts of a coalition's state. They are those of an answer file, but that <c>partners</c> lists ids alone.</summary>
static class CoalitionParts
{
    /// <summary>What was answered for the coalition.</summary>
    public const string Coalition = "coalition";

    /// <summary>What was answered for each document, by template.</summary>
    public const string Documents = "documents";

    /// <summary>The agencies; in the state their ids, in the order they came.</summary>
    public const string Partners = "partners";

    /// <summary>Agencies that were invited and do not sign.</summary>
    public const string Invited = "invited_not_signing";

    /// <summary>A part of a state; null where it is absent.</summary>
    public static JsonElement? Part(JsonElement? state, string name)
        => state is { ValueKind: JsonValueKind.Object } parts && parts.TryGetProperty(name, out var part) ? part : null;

    /// <summary>The answers of a document; null where there are none.</summary>
    public static JsonElement? Document(JsonElement? state, string template) => Part(Part(state, Documents), template);

    /// <summary>The ids of the agencies, in the order they came.</summary>
    public static IReadOnlyList<PartnerId> PartnersOf(JsonElement state)
        => Part(state, Partners) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(id => PartnerId.Parse(id.GetString() ?? ""))] : [];

    /// <summary>A state of a coalition without agencies.</summary>
    /// <param name="coalition">What was answered for the coalition.</param>
    public static JsonElement Of(JsonElement coalition) => Of(new OrderedDictionary<string, JsonElement> { [Coalition] = coalition }, []);

    /// <summary>A state of the parts of an answer file.</summary>
    /// <param name="file">The file; its agencies do not count.</param>
    /// <param name="partners">The ids of the agencies.</param>
    public static JsonElement Of(JsonElement file, IReadOnlyList<PartnerId> partners)
    {
        var parts = new OrderedDictionary<string, JsonElement>();
        foreach (string name in (string[])[Coalition, Documents, Invited])
        {
            if (Part(file, name) is { } part)
                parts[name] = part;
        }

        return Of(parts, partners);
    }

    static JsonElement Of(OrderedDictionary<string, JsonElement> parts, IReadOnlyList<PartnerId> partners)
    {
        parts[Partners] = JsonSerializer.SerializeToElement(partners.Select(partner => partner.Value), RecordJson.Options);
        return JsonSerializer.SerializeToElement(parts, RecordJson.Options);
    }
}
