using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>A number that several answers give, of which the strictest wins.</summary>
public sealed record StrictestRule
{
    /// <summary>What follows <c>strictest.</c></summary>
    public required string Name { get; init; }

    /// <summary>Whether the least number is the strictest; else the greatest.</summary>
    public required bool TakesLeast { get; init; }

    /// <summary>The answers looked at; <c>partner.</c> paths are looked up for every agency.</summary>
    public required IReadOnlyList<ConditionPath> Of { get; init; }

    /// <summary>Takes part like an answer, and stands alone where there is none; null: nothing.</summary>
    public decimal? Default { get; init; }

    /// <summary>Where the rule is written.</summary>
    public required SourcePosition Source { get; init; }
}
