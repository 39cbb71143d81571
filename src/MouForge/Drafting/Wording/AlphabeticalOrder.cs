using MouForge.Drafting.Wording.Languages;

namespace MouForge.Drafting.Wording;

/// <summary>The order of names and terms in a language. An article before a name does not count.</summary>
sealed class AlphabeticalOrder(LanguageRules rules, IReadOnlyList<string> articles) : IComparer<string>
{
    /// <inheritdoc/>
    public int Compare(string? x, string? y) => rules.Compare(Significant(x), Significant(y));

    ReadOnlySpan<char> Significant(string? name)
    {
        var text = name.AsSpan();
        foreach (string article in articles)
        {
            if (text.Length > article.Length && text[article.Length] == ' ' && text.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return text[(article.Length + 1)..];
        }
        return text;
    }
}
