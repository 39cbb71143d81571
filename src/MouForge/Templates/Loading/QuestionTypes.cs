using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>How types are written in template files.</summary>
static class QuestionTypes
{
    public static IReadOnlyList<string> Words { get; } = ["short", "long", "one", "many", "date", "num", "yn", "list", "person", "partner"];

    public static QuestionType? Parse(string word) => word switch
    {
        "short" => QuestionType.ShortText,
        "long" => QuestionType.LongText,
        "one" => QuestionType.One,
        "many" => QuestionType.Many,
        "date" => QuestionType.Date,
        "num" => QuestionType.Number,
        "yn" => QuestionType.YesNo,
        "list" => QuestionType.List,
        "person" => QuestionType.Person,
        "partner" => QuestionType.Partner,
        _ => null,
    };
}
