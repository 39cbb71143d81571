using System.Buffers;

namespace MouForge.Documents.Pdf.Bidi;

/// <summary>What the bidirectional algorithm knows of single characters.</summary>
static class BidiCharacters
{
    public const int LeftToRightIsolate = 0x2066;
    public const int FirstStrongIsolate = 0x2068;
    public const int PopIsolate = 0x2069;

    // U+2329 and U+232A are canonically equal to U+3008 and U+3009 (UAX #9, BD16).
    const int OpenAngle = 0x2329, CloseAngle = 0x232A, OpenIdeographicAngle = 0x3008, CloseIdeographicAngle = 0x3009;

    // All characters of classes R and AL below U+10000 lie in these blocks; those above begin with the surrogates U+D802 to U+D803 and
    // U+D83A to U+D83B (DerivedBidiClass.txt).
    static readonly SearchValues<char> RightToLeft = SearchValues.Create([.. Range(0x590, 0x8FF), .. Range(0xFB1D, 0xFDFF), .. Range(0xFE70, 0xFEFE), '\u200F', .. Range(0xD802, 0xD803), .. Range(0xD83A, 0xD83B)]);

    /// <summary>Whether a text may hold something that runs from right to left.</summary>
    public static bool MayRunFromTheRight(ReadOnlySpan<char> text) => text.ContainsAny(RightToLeft);

    /// <summary>The class of a character.</summary>
    public static BidiClass ClassOf(int codePoint)
    {
        var starts = BidiTable.ClassStarts;
        int low = 0, high = starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (starts[middle] >> 8 <= codePoint)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }
        return (BidiClass)(byte)starts[low];
    }

    /// <summary>The bracket that closes an opening one; 0 for all other characters.</summary>
    public static int ClosingOf(int codePoint)
    {
        var brackets = BidiTable.Brackets;
        for (int i = 0; i < brackets.Length; i += 2)
        {
            if (brackets[i] == codePoint)
            {
                return Canonical(brackets[i + 1]);
            }
        }
        return 0;
    }

    /// <summary>A closing bracket as <see cref="ClosingOf"/> gives it; 0 for all other characters.</summary>
    public static int AsClosing(int codePoint)
    {
        var brackets = BidiTable.Brackets;
        for (int i = 1; i < brackets.Length; i += 2)
        {
            if (brackets[i] == codePoint)
            {
                return Canonical(codePoint);
            }
        }
        return 0;
    }

    static int Canonical(int bracket) => bracket switch
    {
        OpenAngle => OpenIdeographicAngle,
        CloseAngle => CloseIdeographicAngle,
        _ => bracket,
    };

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
