namespace MouForge.Drafting.Checking.Reading;

/// <summary>
/// Counts the syllables of Spanish words: vowels that follow each other are one syllable unless both are strong (a, e, o) or a weak one
/// carries an accent; "qu", "gue", "gui" have a silent u; y counts as a vowel at the end of a word.
/// </summary>
static class SpanishSyllables
{
    const string Strong = "aeoáéó";
    const string Weak = "iuü";
    const string Stressed = "íú";

    /// <summary>At least one for every word.</summary>
    public static int Count(string word)
    {
        string letters = Sounds(word.ToLowerInvariant());
        int syllables = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            if (IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1]) || AreApart(letters[i - 1], letters[i])))
                syllables++;
        }
        return Math.Max(1, syllables);
    }

    // Silent letters are taken out: h between vowels does not part them, and u is not heard in "que" and "guerra".
    static string Sounds(string word)
    {
        string letters = new([.. word.Where(char.IsLetter)]);
        letters = letters.Replace("que", "ke", StringComparison.Ordinal).Replace("qui", "ki", StringComparison.Ordinal)
            .Replace("qué", "ké", StringComparison.Ordinal).Replace("quí", "kí", StringComparison.Ordinal)
            .Replace("gue", "ge", StringComparison.Ordinal).Replace("gui", "gi", StringComparison.Ordinal)
            .Replace("gué", "gé", StringComparison.Ordinal).Replace("guí", "gí", StringComparison.Ordinal);
        return letters.Length > 1 && letters[^1] == 'y' ? letters[..^1] + "i" : letters == "y" ? "i" : letters;
    }

    static bool AreApart(char one, char next)
        => (IsStrong(one) && IsStrong(next)) || IsStressed(one) || IsStressed(next);

    static bool IsVowel(char c) => IsStrong(c) || IsStressed(c) || Weak.Contains(c, StringComparison.Ordinal);

    static bool IsStrong(char c) => Strong.Contains(c, StringComparison.Ordinal);

    static bool IsStressed(char c) => Stressed.Contains(c, StringComparison.Ordinal);
}
