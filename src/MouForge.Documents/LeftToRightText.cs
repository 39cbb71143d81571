namespace MouForge.Documents;

/// <summary>
/// Finds, in text that runs from right to left, what keeps running from left to right: Latin names, telephone numbers, e-mail addresses.
/// Left to itself, the order of a number in groups ("555-555-0192") would turn.
/// </summary>
public static class LeftToRightText
{
    // Marks that hold such a stretch together where a letter or digit follows them.
    const string Joins = "-–.,:;/@_+'’&#() \u00A0";

    /// <summary>The first stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of its first character.</param>
    /// <param name="end">Index after its last.</param>
    /// <returns>False where the text has none.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out int start, out int end)
    {
        for (start = 0; start < text.Length && !Opens(text, start);)
        {
            start++;
        }
        end = start;
        for (int i = start; i < text.Length && (RunsLeftToRight(text[i]) || Joins.Contains(text[i], StringComparison.Ordinal)); i++)
        {
            end = RunsLeftToRight(text[i]) ? i + 1 : end;
        }
        return end > start;
    }

    // A number may begin with a plus sign.
    static bool Opens(ReadOnlySpan<char> text, int index)
        => RunsLeftToRight(text[index]) || (text[index] == '+' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]));

    // Letters below the Hebrew block are Latin, Greek, Cyrillic or Armenian; East Asian ones lie beyond the Arabic blocks.
    static bool RunsLeftToRight(char c)
        => char.IsAsciiDigit(c) || (char.IsLetter(c) && c is < '\u0590' or >= '\u0900' and < '\uFB1D');
}
