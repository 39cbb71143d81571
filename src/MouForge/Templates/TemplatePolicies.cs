namespace MouForge.Templates;

/// <summary>What a template says about the life of its agreements, for the parts of the program that need it.</summary>
public sealed record TemplatePolicies
{
    static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>Who answers the questions: lead, partners.</summary>
    public IReadOnlyList<string> AnsweredBy { get; init; } = [];

    /// <summary>Who signs and in what order; values may be paths of answers.</summary>
    public IReadOnlyDictionary<string, string> SignedBy { get; init; } = Nothing;

    /// <summary>When it starts, how long it lasts and how it ends; values may be paths of answers.</summary>
    public IReadOnlyDictionary<string, string> Term { get; init; } = Nothing;

    /// <summary>When it is reviewed; values may be paths of answers.</summary>
    public IReadOnlyDictionary<string, string> Review { get; init; } = Nothing;

    /// <summary>Whom to remind and when.</summary>
    public IReadOnlyList<TemplateReminder> Reminders { get; init; } = [];
}
