using MouForge.Coalitions;

namespace MouForge.Agreements;

/// <summary>An arrangement between agencies, across all its versions. What is said here never changes.</summary>
public sealed record Agreement
{
    /// <summary>Its coalition.</summary>
    public required CoalitionId Coalition { get; init; }

    /// <summary>Its id in the coalition.</summary>
    public required AgreementId Id { get; init; }

    /// <summary>Id of the template it is drafted from.</summary>
    public required string Template { get; init; }

    /// <summary>What tells its document from the template's others: "p3"; empty where the template makes one.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Its title, as listed.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 language of its text.</summary>
    public required string Language { get; init; }

    /// <summary>What it refers to; null for an agreement of its own.</summary>
    public AgreementParent? Parent { get; init; }

    /// <summary>The names of what is stored of it.</summary>
    public AgreementBlobs Blobs => new(Coalition, Id);
}
