using System.Text.Json;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Reads <c>invited_not_signing</c>: agencies that were asked and do not sign. The format of answer files fixes these fields.</summary>
static class InvitedReader
{
    const string Key = "invited_not_signing";

    /// <summary>The list as a question.</summary>
    public static Question Question { get; } = new()
    {
        Id = Key,
        Key = Key,
        Type = QuestionType.List,
        Level = QuestionLevel.Coalition,
        Fields =
        [
            Field("name", QuestionType.ShortText),
            Field("type", QuestionType.One) with { Catalogs = [CatalogSet.PartnerTypes] },
            Field("how", QuestionType.LongText),
            Field("clause_effect", QuestionType.LongText),
        ],
        Source = new("", 0),
    };

    public static IReadOnlyList<AnswerMap> Read(JsonElement element, FileContext context)
        => new ValueReader(context).Read(Question, element, Key) is Values.ListValue list ? list.Items : [];

    static Question Field(string key, QuestionType type) => new()
    {
        Id = Key,
        Key = key,
        Type = type,
        Level = QuestionLevel.Coalition,
        Source = new("", 0),
    };
}
