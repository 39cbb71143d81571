using System.Globalization;
using System.Text.Json.Nodes;

namespace MouForge.Questionnaires.Schemas;

/// <summary>The schema of one answer by the type of its question.</summary>
sealed class ValueSchema(CatalogSet catalogs, string language)
{
    const string OriginalLanguage = "en";

    readonly ChoiceSchema _choices = new(catalogs, language);

    /// <summary>What answers refer to: the catalogs that were used.</summary>
    public JsonObject Definitions => _choices.Definitions;

    public JsonObject Of(Question question)
    {
        var schema = Typed(question);
        if (Words(question.Ask) is { } ask)
            schema["title"] = ask;
        if (Words(question.Help) is { } help)
            schema["description"] = help;
        if (question.Default is { } value)
            schema["default"] = Default(question.Type, value);
        schema["$comment"] = Comment(question);
        return schema;
    }

    JsonObject Typed(Question question) => question.Type switch
    {
        QuestionType.ShortText or QuestionType.LongText or QuestionType.Partner => Text(),
        QuestionType.One => _choices.One(question),
        QuestionType.Many => AnyOf(Array(_choices.One(question)), _choices.One(question)),
        QuestionType.Date => Date(),
        QuestionType.Number => Number(question),
        QuestionType.YesNo => new() { ["type"] = "boolean" },
        QuestionType.List => Array(question.Fields.Count == 0 ? Text() : Fields(question)),
        QuestionType.Person => AnyOf(Fields(question), Text()),
    };

    static JsonObject Text() => new() { ["type"] = "string" };

    static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    static JsonObject AnyOf(JsonObject first, JsonObject second) => new() { ["anyOf"] = new JsonArray(first, second) };

    /// <summary>A day of the calendar; text of another shape is printed as typed.</summary>
    static JsonObject Date()
    {
        var day = new JsonObject { ["format"] = "date" };
        var other = new JsonObject { ["not"] = new JsonObject { ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
        return new() { ["type"] = "string", ["anyOf"] = new JsonArray(day, other) };
    }

    static JsonObject Number(Question question) => new()
    {
        ["type"] = question.Fractions ? "number" : "integer",
        ["minimum"] = question.Min ?? -Question.LargestNumber,
        ["maximum"] = question.Max ?? Question.LargestNumber,
    };

    JsonObject Fields(Question question)
    {
        var properties = new JsonObject();
        foreach (var field in question.Fields)
            properties[field.Key] = Of(field);
        return new() { ["type"] = "object", ["properties"] = properties };
    }

    static JsonValue Default(QuestionType type, string value) => type switch
    {
        QuestionType.Number => JsonValue.Create(decimal.Parse(value, CultureInfo.InvariantCulture)),
        QuestionType.YesNo => JsonValue.Create(value == "true"),
        _ => JsonValue.Create(value),
    };

    /// <summary>What a schema has no word for: the question's id, whether a document can be locked without it, who may see it, when it is asked.</summary>
    static string Comment(Question question)
    {
        string comment = question.Required ? $"{question.Id}; needed before locking" : question.Id;
        comment += $"; privacy: {question.Privacy.ToString().ToLowerInvariant()}";
        if (question.Type == QuestionType.Partner || question.Catalogs.Contains(Question.PartnerCatalog))
            comment += "; a partner_id of this file";
        return question.When is { } when ? $"{comment}; asked when {when.Text}" : comment;
    }

    string? Words(IReadOnlyDictionary<string, string> words) => words.GetValueOrDefault(language) ?? words.GetValueOrDefault(OriginalLanguage);
}
