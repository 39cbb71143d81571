namespace MouForge.Templates;

/// <summary>What a language writes in its own way, as far as it is a matter of marks and words; the rest is a rule of the program.</summary>
public sealed record LanguageGrammar
{
    /// <summary>How many marks <see cref="Quotes"/> has.</summary>
    public const int QuoteMarks = 4;

    /// <summary>Opening and closing single marks, then opening and closing double ones.</summary>
    public string Quotes { get; init; } = "‘’“”";

    /// <summary>What ends a sentence.</summary>
    public string FullStop { get; init; } = ".";

    /// <summary>Between whole number and fraction: "12.5".</summary>
    public string DecimalMark { get; init; } = ".";

    /// <summary>Between groups of three digits in sums of money: "1,250".</summary>
    public string GroupMark { get; init; } = ",";

    /// <summary>Words of one letter that are no abbreviation, and so lose their capital inside a sentence.</summary>
    public IReadOnlyList<string> SmallWords { get; init; } = [];

    /// <summary>Articles that do not count where names are put in order.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Whether names of languages keep their capital inside a sentence.</summary>
    public bool CapitalLanguages { get; init; }

    /// <summary>Parts of words that say what a coalition works on; a paper that may be found says none of them in its footer (brief E-12, E-13).</summary>
    public IReadOnlyList<string> TellingWords { get; init; } = [];
}
