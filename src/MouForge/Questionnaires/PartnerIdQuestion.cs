namespace MouForge.Questionnaires;

/// <summary>The id of an agency. No template asks for it; the program gives it.</summary>
static class PartnerIdQuestion
{
    public static Question Instance { get; } = new()
    {
        Id = "partner_id",
        Key = "partner_id",
        Type = QuestionType.ShortText,
        Level = QuestionLevel.Partner,
        Required = true,
        Source = new("", 0),
    };
}
