using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>A reminder of a template.</summary>
public sealed record TemplateReminder
{
    /// <summary>The brief's id of the event: "RN-04".</summary>
    public required string Event { get; init; }

    /// <summary>Days before the last day of the term; 0 is that day.</summary>
    public IReadOnlyList<int> DaysBeforeEnd { get; init; } = [];

    /// <summary>Days after the last day of the term.</summary>
    public IReadOnlyList<int> DaysAfterEnd { get; init; } = [];

    /// <summary>Days before the review.</summary>
    public IReadOnlyList<int> DaysBeforeReview { get; init; } = [];

    /// <summary>Whom it goes to, by role.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>It is sent only where this holds; null: always.</summary>
    public Condition? When { get; init; }
}
