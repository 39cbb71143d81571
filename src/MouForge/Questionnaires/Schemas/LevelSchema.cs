using System.Text.Json.Nodes;

namespace MouForge.Questionnaires.Schemas;

/// <summary>The schema of a level of the file, with its groups as objects inside.</summary>
sealed class LevelSchema(ValueSchema values)
{
    /// <param name="questionnaire">The questions of the level.</param>
    /// <param name="needed">The keys without which a file is a problem.</param>
    public JsonObject Of(Questionnaire questionnaire, IReadOnlyList<string> needed)
    {
        var level = Group();
        var groups = new Dictionary<string, JsonObject>(StringComparer.Ordinal) { [""] = level };
        foreach (var question in questionnaire.Questions)
            Properties(groups, question.Within ?? "")[question.Key] = values.Of(question);
        foreach (var question in questionnaire.Questions.Where(question => question.StandsForGroup))
            TakeText(groups, question);
        foreach (string key in needed)
            NotEmpty((JsonObject)level["properties"]![key]!);
        if (needed.Count > 0)
            level["required"] = new JsonArray([.. needed.Select(key => JsonValue.Create(key))]);
        return level;
    }

    /// <summary>The properties of a group, which is put into the group around it when it is new.</summary>
    static JsonObject Properties(Dictionary<string, JsonObject> groups, string name)
    {
        if (!groups.TryGetValue(name, out var group))
        {
            groups[name] = group = Group();
            int dot = name.LastIndexOf('.');
            Properties(groups, dot < 0 ? "" : name[..dot])[name[(dot + 1)..]] = group;
        }

        return (JsonObject)group["properties"]!;
    }

    /// <summary>A group that takes a plain text too: the answer to one of its questions.</summary>
    void TakeText(Dictionary<string, JsonObject> groups, Question question)
    {
        string name = question.Within!;
        int dot = name.LastIndexOf('.');
        var around = Properties(groups, dot < 0 ? "" : name[..dot]);
        string key = name[(dot + 1)..];
        around.Remove(key);
        around[key] = new JsonObject { ["anyOf"] = new JsonArray(groups[name], values.Of(question)) };
    }

    static JsonObject Group() => new() { ["type"] = "object", ["properties"] = new JsonObject() };

    /// <summary>Needed answers must say something: at least one character that is no space, in a list at least one entry.</summary>
    static void NotEmpty(JsonObject schema)
    {
        switch (schema["type"]?.GetValue<string>())
        {
            case "string":
                schema["pattern"] = @"\S";
                break;
            case "array":
                schema["minItems"] = 1;
                break;
            default:
                foreach (var kind in schema["anyOf"]!.AsArray())
                    NotEmpty(kind!.AsObject());
                break;
        }
    }
}
