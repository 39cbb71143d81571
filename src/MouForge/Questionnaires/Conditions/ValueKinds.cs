namespace MouForge.Questionnaires.Conditions;

/// <summary>Kinds of values in words, and which kind a question's answer is.</summary>
static class ValueKinds
{
    public static string Name(this ValueKind kind) => kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.Number => "a number",
        ValueKind.YesNo => "yes or no",
        ValueKind.Date => "a date",
        ValueKind.List => "a list",
        ValueKind.Group => "a group of answers",
    };

    public static ValueKind Of(QuestionType type) => type switch
    {
        QuestionType.ShortText or QuestionType.LongText or QuestionType.One or QuestionType.Partner => ValueKind.Text,
        QuestionType.Many or QuestionType.List => ValueKind.List,
        QuestionType.Date => ValueKind.Date,
        QuestionType.Number => ValueKind.Number,
        QuestionType.YesNo => ValueKind.YesNo,
        QuestionType.Person => ValueKind.Group,
    };
}
