namespace MouForge.Drafting.Checking.Reading;

/// <summary>Counts the syllables of English words by their groups of vowels, which is near enough for a grade.</summary>
static class EnglishSyllables
{
    const string Vowels = "aeiouy";

    /// <summary>At least one for every word.</summary>
    public static int Count(string word)
    {
        string letters = new([.. word.ToLowerInvariant().Where(char.IsAsciiLetter)]);
        int groups = 0;
        for (int i = 0; i < letters.Length; i++)
            groups += IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])) ? 1 : 0;
        return Math.Max(1, groups - (HasSilentEnding(letters) ? 1 : 0));
    }

    // "make", "shared" and "places" end in a vowel nobody hears; "table", "needed" and "houses" do not.
    static bool HasSilentEnding(string letters) => letters switch
    {
        [.., 'l', 'e'] => false,
        [.., var before, 'e'] => !IsVowel(before),
        [.., 't' or 'd', 'e', 'd'] => false,
        [.., var before, 'e', 'd'] => !IsVowel(before),
        _ => false,
    };

    static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
