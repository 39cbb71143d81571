using System.Text.Json;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Reads an object of answers: a level, a group within it, a person or a list item.</summary>
sealed class MapReader(FileContext context, ValueReader values)
{
    /// <summary>A level of the file, whose questions may stand in groups.</summary>
    /// <param name="element">The JSON object.</param>
    /// <param name="path">Its path.</param>
    /// <param name="questions">What is asked there.</param>
    public AnswerMap Read(JsonElement element, string path, Questionnaire questions)
        => Group(element, path, new QuestionGroup(questions, ""), context.Defaults.Of(questions.Questions));

    /// <summary>A person or list item.</summary>
    public AnswerMap Read(JsonElement element, string path, IReadOnlyList<Question> fields)
    {
        var answers = new OrderedDictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries(element, path))
        {
            string valuePath = JsonPath.Of(path, key);
            var field = fields.FirstOrDefault(field => field.Key == key);
            var answer = field is null ? Unknown(key, value, valuePath, fields.Select(field => field.Key)) : values.Read(field, value, valuePath);
            if (answer is not null)
                answers[key] = answer;
        }

        return new AnswerMap(path, answers, context.Defaults.Of(fields), fields[0].Key);
    }

    AnswerMap Group(JsonElement element, string path, QuestionGroup group, AnswerMap? defaults)
    {
        var answers = new OrderedDictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries(element, path))
        {
            if (Answer(key, value, path, group, defaults) is { } answer)
                answers[key] = answer;
        }

        return new AnswerMap(path, answers, defaults);
    }

    AnswerValue? Answer(string key, JsonElement value, string path, QuestionGroup group, AnswerMap? defaults)
    {
        string valuePath = JsonPath.Of(path, key);
        if (group.Find(key) is { } question)
            return values.Read(question, value, valuePath);
        if (!group.IsGroup(key))
            return Unknown(key, value, valuePath, group.Keys);
        if (value.ValueKind == JsonValueKind.Object)
            return new GroupValue(Group(value, valuePath, group.Within(key), defaults?.Group(key)));
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number && group.StandInFor(key) is { } standIn)
            return values.Read(standIn, value, valuePath) is { } text ? new GroupValue(new AnswerMap(valuePath, new() { [standIn.Key] = text }, defaults?.Group(key))) : null;
        if (value.ValueKind != JsonValueKind.Null)
            context.Findings.Problem(valuePath, AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(value.ValueKind)}; it must be a group in braces with {string.Join(", ", group.Within(key).Keys)}.");
        return null;
    }

    AnswerValue? Unknown(string key, JsonElement value, string path, IEnumerable<string> known)
    {
        string hint = context.Findings.Warnings.IsFull ? "" : NearestName.Hint(key, known, ".");
        context.Findings.Warning(path, AnswerCodes.UnknownKey, $"Nobody asks for this key, so it is not used{hint}");
        return new UntypedReader(context, values).Read(value, path);
    }

    /// <summary>The entries of an object, each key once.</summary>
    public IEnumerable<(string Key, JsonElement Value)> Entries(JsonElement element, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            string key = KeyReader.Name(property);
            if (seen.Add(key))
                yield return (key, property.Value);
            else
                context.Findings.Problem(JsonPath.Of(path, key), AnswerCodes.DuplicateKey, "This key stands twice in one group; delete one of them.");
        }
    }
}
