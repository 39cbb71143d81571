using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>The fields every person has.</summary>
static class PersonFields
{
    public static IEnumerable<Question> Of(string id, QuestionLevel level, PrivacyLevel privacy, SourcePosition source)
    {
        Question Field(string key, QuestionType type = QuestionType.ShortText) => new()
        {
            Id = id,
            Key = key,
            Type = type,
            Level = level,
            Privacy = privacy,
            Required = key == "name",
            Holds = AnswerContent.Contact,
            Source = source,
        };
        return [Field("name"), Field("title"), Field("email"), Field("phone"), Field("show_publicly", QuestionType.YesNo)];
    }
}
