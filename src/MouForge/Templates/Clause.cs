using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>One provision of the clause library. Its text is read when it is first printed.</summary>
public sealed record Clause
{
    static readonly IReadOnlyDictionary<string, string> NoWords = new Dictionary<string, string>();

    /// <summary>The brief's id: "CL-HIPAA".</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, by language.</summary>
    public required IReadOnlyDictionary<string, string> Title { get; init; }

    /// <summary>It fires where this holds; null: always.</summary>
    public Condition? When { get; init; }

    /// <summary>Where it fires it is printed only if this holds too; null: whenever it fires.</summary>
    public Condition? PrintedWhen { get; init; }

    /// <summary>Whether a review names it among the conditional clauses that fire. Never true of a clause that always stands.</summary>
    public required bool IsListed { get; init; }

    /// <summary>Its name in a review's list: the id, unless the template names another.</summary>
    public required string ListedAs { get; init; }

    /// <summary>Law or standard it rests on; null where it rests on none.</summary>
    public string? Citation { get; init; }

    /// <summary>How far the citation was checked.</summary>
    public ClauseTrust Trust { get; init; } = ClauseTrust.Verified;

    /// <summary>Note to counsel, printed in drafts after the clause, by language.</summary>
    public IReadOnlyDictionary<string, string> Note { get; init; } = NoWords;

    /// <summary>Clauses that pull the other way; where both are printed, this one protects the client more and wins.</summary>
    public IReadOnlyList<string> StricterThan { get; init; } = [];

    /// <summary>What the review list says where one of <see cref="StricterThan"/> is printed too, by language.</summary>
    public IReadOnlyDictionary<string, string> Collision { get; init; } = NoWords;

    /// <summary>The texts there are, by language.</summary>
    public IReadOnlyDictionary<string, TemplateText> Texts { get; init; } = new Dictionary<string, TemplateText>();

    /// <summary>Where the clause is written.</summary>
    public required SourcePosition Source { get; init; }
}
