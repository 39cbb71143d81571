namespace MouForge.Drafting.Wording.Languages;

/// <summary>
/// Spanish: "y" is "e" before the sound i and "o" is "u" before the sound o (Ortografía de la lengua española, 2010); letters with marks
/// stand among those without, ñ behind n.
/// </summary>
sealed class SpanishRules : LanguageRules
{
    // The i of hielo, hiato and yerba is a consonant.
    static readonly string[] Consonantal = ["HIA", "HIE", "HIO", "HIÁ", "HIÉ", "HIÓ"];

    /// <inheritdoc/>
    public override bool ChangesAnd(string next)
    {
        string word = Sound(next);
        return word.StartsWith('I') || word.StartsWith('Í')
            || ((word.StartsWith("HI", StringComparison.Ordinal) || word.StartsWith("HÍ", StringComparison.Ordinal))
                && !Consonantal.Any(start => word.StartsWith(start, StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    public override bool ChangesOr(string next)
    {
        string word = Sound(next);
        bool isEightOrEleven = word.StartsWith('8') || word == "11" || word.StartsWith("11 ", StringComparison.Ordinal);
        return isEightOrEleven || word.TrimStart('H') is ['O' or 'Ó', ..];
    }

    /// <inheritdoc/>
    public override int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int shared = Math.Min(left.Length, right.Length);
        for (int i = 0; i < shared; i++)
        {
            int difference = Weight(left[i]) - Weight(right[i]);
            if (difference != 0)
                return difference;
        }
        return left.Length != right.Length ? left.Length - right.Length : left.CompareTo(right, StringComparison.Ordinal);
    }

    static int Weight(char letter)
    {
        char upper = char.ToUpperInvariant(letter);
        return upper == 'Ñ' ? ('N' * 2) + 1 : PlainLetters.Of(upper) * 2;
    }

    // Marks before the first letter are not spoken.
    static string Sound(string text) => text.TrimStart(' ', '“', '‘', '«', '(', '[', '"', '\'', '¿', '¡').ToUpperInvariant();
}
