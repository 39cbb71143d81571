namespace MouForge.Drafting.Wording.Languages;

/// <summary>Forms that nouns take beside numbers (Unicode CLDR, plural rules).</summary>
enum PluralForm
{
    /// <summary>For one thing.</summary>
    One,

    /// <summary>For two things, where a language has a dual.</summary>
    Two,

    /// <summary>For a few things: in Arabic three to ten.</summary>
    Few,

    /// <summary>For many things: in Arabic eleven to ninety-nine.</summary>
    Many,

    /// <summary>For all other numbers.</summary>
    Other,
}
