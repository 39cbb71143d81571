using System.Globalization;
using System.Text;

namespace MouForge.Documents.Numbering;

/// <summary>Writes counts as letters and roman numerals, as contracts number their parts.</summary>
public static class NumberFormat
{
    static readonly (int Value, string Digits)[] RomanDigits =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>a … z, aa … zz, aaa: letters are doubled after z, as Word numbers do.</summary>
    /// <param name="count">From 1.</param>
    public static string LowerLetter(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new string((char)('a' + ((count - 1) % 26)), ((count - 1) / 26) + 1);
    }

    /// <summary>A … Z, AA … ZZ.</summary>
    /// <param name="count">From 1.</param>
    public static string UpperLetter(int count) => LowerLetter(count).ToUpperInvariant();

    /// <summary>i, ii, iii, iv …</summary>
    /// <param name="count">From 1.</param>
    public static string LowerRoman(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var roman = new StringBuilder();
        foreach (var (value, digits) in RomanDigits)
        {
            for (; count >= value; count -= value)
            {
                roman.Append(digits);
            }
        }
        return roman.ToString();
    }

    /// <summary>The label of a list item by its depth: (a), (i), (A), and so on in turn.</summary>
    /// <param name="depth">Depth of the list, from 0.</param>
    /// <param name="count">Place in the list, from 1.</param>
    public static string ListLabel(int depth, int count) => (depth % 3) switch
    {
        0 => $"({LowerLetter(count)})",
        1 => $"({LowerRoman(count)})",
        _ => $"({UpperLetter(count)})",
    };

    /// <summary>Decimal digits in the invariant culture.</summary>
    public static string Decimal(int count) => count.ToString(CultureInfo.InvariantCulture);
}
