using MouForge.Questionnaires;

namespace MouForge.Templates;

/// <summary>What all templates share: the content of <c>_shared</c>.</summary>
public sealed record SharedContent
{
    /// <summary>Asked once of the coalition.</summary>
    public required Questionnaire Coalition { get; init; }

    /// <summary>Asked of every agency.</summary>
    public required Questionnaire Partner { get; init; }

    /// <summary>Kinds of agencies, services, justice needs and the like.</summary>
    public required CatalogSet Catalogs { get; init; }

    /// <summary>Named conditions.</summary>
    public required FlagSet Flags { get; init; }

    /// <summary>The clause library.</summary>
    public required ClauseLibrary Clauses { get; init; }

    /// <summary>Numbers where the strictest answer wins.</summary>
    public required StrictestRules Strictest { get; init; }

    /// <summary>Words and phrases, by language.</summary>
    public required IReadOnlyDictionary<string, PhraseBook> Words { get; init; }
}
