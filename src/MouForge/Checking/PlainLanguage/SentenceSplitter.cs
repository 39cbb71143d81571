using System.Text.RegularExpressions;

namespace MouForge.Checking.PlainLanguage;

/// <summary>Cuts running text into sentences and words.</summary>
static partial class SentenceSplitter
{
    /// <summary>The sentences of a paragraph. A full stop inside an abbreviation, a number or a citation ends none.</summary>
    public static IEnumerable<string> SentencesOf(string paragraph)
        => SentenceEnd().Split(Abbreviation().Replace(paragraph, match => match.Value.Replace(".", "", StringComparison.Ordinal)))
            .Select(sentence => sentence.Trim())
            .Where(sentence => sentence.Length > 0);

    /// <summary>The words of a sentence: runs of letters with apostrophes and hyphens inside. Numbers are no words.</summary>
    public static IReadOnlyList<string> WordsOf(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=[.!?:;])[\s\u00A0]+(?=[\p{Lu}\p{N}(“""[])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(?:[A-Z]\.){2,}|\b(?:No|St|Dr|Mr|Mrs|Ms|p|pp|e\.g|i\.e|etc|vs)\.")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\p{L}+(?:[’'‑-]\p{L}+)*")]
    private static partial Regex Word();
}
