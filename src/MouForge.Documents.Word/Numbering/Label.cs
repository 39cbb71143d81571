using System.Globalization;

namespace MouForge.Documents.Word.Numbering;

/// <summary>Reads the counts out of labels as the document model prints them.</summary>
static class Label
{
    /// <summary>The count behind the last part of "13", "13.4" or "A.1"; 0 where it is no number.</summary>
    public static int LastNumber(string label)
        => int.TryParse(label.AsSpan(label.LastIndexOf('.') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>The count behind the letter of an annex: 2 for "Annex B."; 0 where it has none.</summary>
    /// <param name="label">The label.</param>
    /// <param name="format">The composite format it was made with: "Annex {0}."</param>
    public static int Annex(string label, string format)
    {
        int letter = format.IndexOf("{0}", StringComparison.Ordinal);
        int after = format.Length - letter - "{0}".Length;
        return letter < 0 || label.Length <= letter + after ? 0 : Letters(label.AsSpan(letter, label.Length - letter - after), 'A');
    }

    /// <summary>The count behind the label of a list item, "(b)", "(iv)" or "(AA)"; 0 where it is none.</summary>
    /// <param name="label">The label.</param>
    /// <param name="depth">Depth of the lettered list, from 0.</param>
    public static int ListItem(string label, int depth)
    {
        if (label is not ['(', .., ')'] || label.Length < 3)
        {
            return 0;
        }
        var inside = label.AsSpan(1, label.Length - 2);
        return (depth % 3) switch { 0 => Letters(inside, 'a'), 1 => Roman(inside), _ => Letters(inside, 'A') };
    }

    // a … z, aa … zz: one letter, repeated.
    static int Letters(ReadOnlySpan<char> letters, char first)
        => letters[0] < first || letters[0] > first + 25 || letters.ContainsAnyExcept(letters[0]) ? 0 : ((letters.Length - 1) * 26) + (letters[0] - first) + 1;

    static int Roman(ReadOnlySpan<char> digits)
    {
        int total = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int value = RomanDigit(digits[i]);
            if (value == 0)
            {
                return 0;
            }
            total += i + 1 < digits.Length && RomanDigit(digits[i + 1]) > value ? -value : value;
        }
        return total;
    }

    static int RomanDigit(char digit) => digit switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
}
