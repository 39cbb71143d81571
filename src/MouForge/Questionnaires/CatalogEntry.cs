namespace MouForge.Questionnaires;

/// <summary>One entry of a catalog.</summary>
public sealed record CatalogEntry
{
    static readonly IReadOnlyDictionary<string, string> NoWords = new Dictionary<string, string>();

    /// <summary>The id that stands in answer files: "SV-01".</summary>
    public required string Id { get; init; }

    /// <summary>What tables print, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init; }

    /// <summary>What running text and screens say, by language; empty where the name serves.</summary>
    public IReadOnlyDictionary<string, string> Long { get; init; } = NoWords;

    /// <summary>The group the entry is listed under; null where the catalog has no groups.</summary>
    public string? Group { get; init; }

    /// <summary>Marks that content may use, "gov", "le".</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Ids that together stand for this one: a service counts as covered where all of these are.</summary>
    public IReadOnlyList<string> CoveredBy { get; init; } = [];

    /// <summary>Of a kind of agency: the base it usually has, "systems-based"; null elsewhere.</summary>
    public string? Base { get; init; }
}
