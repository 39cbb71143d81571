using System.Globalization;
using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>What belongs together in a question, and what does not.</summary>
static class QuestionRules
{
    public static void Check(Question question, YamlFields fields)
    {
        void Report(string key, string message) => fields.Problems.Add(fields.PositionOf(key), question.Id, message);

        if (question.Key.Length > 0 && !IsSnakeCase(question.Key))
            Report("key", $"the key '{question.Key}' must be snake_case: small letters, digits and underscores");
        if (question.Required && question.Label.Count == 0)
            Report("required", "a required question needs a 'label': what does the blank say when it is not answered?");
        bool choice = question.Type is QuestionType.One or QuestionType.Many;
        foreach (string key in (string[])["options", "catalog", "free"])
        {
            if (!choice && fields.Has(key))
                Report(key, $"'{key}' belongs to the types one and many only");
        }

        if (choice && !question.Free && !fields.Has("options") && !fields.Has("catalog"))
            Report("type", "a choice needs 'options', a 'catalog', or 'free: true'");
        if (question.Type != QuestionType.Number && (question.Min ?? question.Max) is not null)
            Report(question.Min is null ? "max" : "min", "'min' and 'max' belong to the type num only");
        if (question.Type != QuestionType.Number && fields.Has("fractions"))
            Report("fractions", "'fractions' belongs to the type num only");
        if (question.Min > question.Max)
            Report("min", $"'min' ({question.Min}) is above 'max' ({question.Max})");
        if (fields.Has("item") && question.Type is not (QuestionType.List or QuestionType.Person))
            Report("item", "'item' belongs to the types list and person only");
        foreach (var same in question.Fields.GroupBy(field => field.Key, StringComparer.Ordinal).Where(same => same.Count() > 1))
            Report("item", $"the field '{same.Key}' stands here twice");
        if (question.StandsForGroup && (question.Within is null || question.Type is not (QuestionType.ShortText or QuestionType.LongText or QuestionType.One)))
            Report("stands_for_group", "'stands_for_group' belongs to a question of the type short, long or one that stands within a group");
        if (DefaultObjection(question) is { } objection)
            Report("default", objection);
    }

    static string? DefaultObjection(Question question) => (question.Type, question.Default) switch
    {
        (_, null) => null,
        (QuestionType.ShortText or QuestionType.LongText, _) => null,
        (QuestionType.One, var value) when question.Free || question.Catalogs.Count > 0 || question.Options.Any(option => option.Value == value) => null,
        (QuestionType.One, var value) => $"the default '{value}' is none of the options",
        (QuestionType.YesNo, "true" or "false") => null,
        (QuestionType.YesNo, var value) => $"the default must be true or false, not '{value}'",
        (QuestionType.Number, var value) => NumberObjection(question, value),
        _ => "a question of this type has no default",
    };

    static string? NumberObjection(Question question, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            return $"the default must be a number, not '{value}'";
        return number < question.Min || number > question.Max ? $"the default {value} is out of its own range" : null;
    }

    static bool IsSnakeCase(string key)
        => char.IsAsciiLetterLower(key[0]) && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');
}
