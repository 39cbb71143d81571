using System.Text.Json.Nodes;

namespace MouForge.Questionnaires.Schemas;

/// <summary>The schema of a chosen text: what is offered, with its words as titles, and other text where the reader takes that too.</summary>
sealed class ChoiceSchema(CatalogSet catalogs, string language)
{
    const string OriginalLanguage = "en";

    readonly SortedDictionary<string, JsonObject> _used = new(StringComparer.Ordinal);

    /// <summary>The catalogs that questions used.</summary>
    public JsonObject Definitions => new(_used.Select(used => KeyValuePair.Create(used.Key, (JsonNode?)used.Value.DeepClone())));

    public JsonObject One(Question question)
    {
        if (question.Catalogs.Contains(Question.PartnerCatalog))
            return new() { ["type"] = "string" };
        var offered = new JsonArray([.. question.Options.Select(Option), .. question.Catalogs.Select(Catalog)]);
        if (OtherText(question) is { } other)
            offered.Add((JsonNode)other);
        if (!question.Free)
            return new() { ["type"] = "string", ["anyOf"] = offered };
        return new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["minimum"] = -Question.LargestNumber,
            ["maximum"] = Question.LargestNumber,
            ["anyOf"] = offered,
        };
    }

    /// <summary>Where a catalog is asked for, only a free question takes other text, and never one that looks like an id. No answer at all is none.</summary>
    static JsonObject? OtherText(Question question)
    {
        if (question.Catalogs.Count == 0)
            return new() { ["title"] = "other text, printed as typed" };
        if (!question.Free)
            return new() { ["pattern"] = @"^\s*$", ["title"] = "not answered" };
        var id = new JsonObject { ["type"] = "string", ["pattern"] = @"^\s*[A-Z]{2,4}-[0-9]+\s*$" };
        return new() { ["not"] = id, ["title"] = "other text, printed as typed" };
    }

    JsonObject Option(QuestionOption option) => Constant(option.Value, option.Words);

    JsonObject Catalog(string id)
    {
        if (!_used.ContainsKey(id))
        {
            var entries = catalogs.Of(id).Entries.Select(entry => Constant(entry.Id, entry.Long.Count > 0 ? entry.Long : entry.Name));
            _used[id] = new() { ["type"] = "string", ["anyOf"] = new JsonArray([.. entries]) };
        }

        return new() { ["$ref"] = $"#/$defs/{id}" };
    }

    JsonObject Constant(string value, IReadOnlyDictionary<string, string> words)
    {
        var constant = new JsonObject { ["const"] = value };
        if ((words.GetValueOrDefault(language) ?? words.GetValueOrDefault(OriginalLanguage)) is { } title)
            constant["title"] = title;
        return constant;
    }
}
