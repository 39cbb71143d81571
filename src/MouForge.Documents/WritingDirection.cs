namespace MouForge.Documents;

/// <summary>The direction in which a language is written.</summary>
public static class WritingDirection
{
    // Languages whose usual script runs from right to left (Unicode CLDR, layout/orientation).
    static readonly HashSet<string> FromTheRight = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    };

    /// <summary>Whether a language runs from right to left.</summary>
    /// <param name="language">BCP 47 tag: "ar", "fa-AF".</param>
    public static bool IsRightToLeft(string language)
    {
        int end = language.IndexOf('-', StringComparison.Ordinal);
        return FromTheRight.Contains(end < 0 ? language : language[..end]);
    }
}
