namespace MouForge.Checking.PlainLanguage;

/// <summary>Counts the syllables of English words by their vowels: groups of vowels, less a silent e at the end.</summary>
static class EnglishSyllables
{
    const string Vowels = "aeiouy";

    /// <summary>The syllables of a word, at least one. Words of capitals count by letter: "FBI" has three.</summary>
    public static int CountOf(string word)
    {
        if (word.Length is > 1 and < 6 && word.All(char.IsUpper))
        {
            return word.Length;
        }
        string lower = word.ToLowerInvariant();
        int groups = 0;
        for (int i = 0; i < lower.Length; i++)
        {
            groups += IsVowel(lower[i]) && (i == 0 || !IsVowel(lower[i - 1])) ? 1 : 0;
        }
        return Math.Max(1, groups - SilentEndings(lower));
    }

    static int SilentEndings(string word)
    {
        bool silentE = word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal) && !word.EndsWith("ee", StringComparison.Ordinal);
        bool silentEd = word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3 && word[^3] is not ('t' or 'd') && !IsVowel(word[^3]);
        bool silentEs = word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3 && word[^3] is not ('s' or 'c' or 'z' or 'x' or 'h' or 'g') && !IsVowel(word[^3]);
        return silentE || silentEd || silentEs ? 1 : 0;
    }

    static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
