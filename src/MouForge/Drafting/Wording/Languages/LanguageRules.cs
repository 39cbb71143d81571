namespace MouForge.Drafting.Wording.Languages;

/// <summary>
/// What a language does that its words file cannot say. This class holds what most languages share; one that differs has a class of its own,
/// named in <see cref="Of"/>.
/// </summary>
class LanguageRules
{
    static readonly LanguageRules Usual = new();

    static readonly Dictionary<string, LanguageRules> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = new ArabicRules(),
        ["es"] = new SpanishRules(),
        ["zh"] = new ChineseRules(),
    };

    /// <summary>The rules of a language.</summary>
    /// <param name="language">BCP 47 tag: "es", "zh-Hans".</param>
    public static LanguageRules Of(string language)
    {
        int end = language.IndexOf('-', StringComparison.Ordinal);
        return Own.GetValueOrDefault(end < 0 ? language : language[..end]) ?? Usual;
    }

    /// <summary>Which form a noun takes beside a number.</summary>
    public virtual PluralForm FormFor(decimal number) => number == 1 ? PluralForm.One : PluralForm.Other;

    /// <summary>The forms a noun has, in the order in which texts give them.</summary>
    public virtual IReadOnlyList<PluralForm> Forms { get; } = [PluralForm.One, PluralForm.Other];

    /// <summary>Whether "and" sounds different before a word.</summary>
    public virtual bool ChangesAnd(string next) => false;

    /// <summary>Whether "or" sounds different before a word.</summary>
    public virtual bool ChangesOr(string next) => false;

    /// <summary>Compares two texts as dictionaries of the language order them, upper and lower case the same.</summary>
    public virtual int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.CompareTo(right, StringComparison.OrdinalIgnoreCase);
}
