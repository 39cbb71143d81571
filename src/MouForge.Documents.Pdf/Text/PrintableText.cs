using System.Buffers;
using System.Globalization;
using System.Text;
using MouForge.Documents.Pdf.Bidi;

namespace MouForge.Documents.Pdf.Text;

/// <summary>
/// Prepares text for drawing: what is never drawn is left out (soft hyphens, joiners, direction and variation marks), and letters are
/// composed with their marks, since the fonts have most accented letters but place no loose accent.
/// </summary>
static class PrintableText
{
    // Default_Ignorable_Code_Point of the Unicode Character Database (DerivedCoreProperties.txt), as first and last of each range.
    static readonly (int First, int Last)[] Ignorable =
    [
        (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E),
        (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    // Blocks of combining marks beside letters of the scripts that the fonts have.
    static readonly (int First, int Last)[] Marks =
        [(0x300, 0x36F), (0x483, 0x489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)];

    // Ignorable characters beyond the BMP begin with one of these: U+1BCA0, U+1D173 and U+E0000 to U+E0FFF.
    static readonly (int First, int Last)[] HighSurrogates = [(0xD82F, 0xD82F), (0xD834, 0xD834), (0xDB40, 0xDB43)];

    static readonly SearchValues<char> Suspects = SearchValues.Create([.. SuspectCharacters()]);

    /// <summary>Whether a character joins letters or keeps them apart, and is not seen itself.</summary>
    public static bool IsJoiner(int codePoint) => codePoint is 0x200C or 0x200D;

    /// <summary>The text to draw; the same memory where nothing has to change.</summary>
    public static ReadOnlyMemory<char> Of(string text)
        => text.AsSpan().IndexOfAny(Suspects) < 0 ? text.AsMemory() : Clean(text).AsMemory();

    /// <summary>True for a mark that is drawn over the letter before it.</summary>
    public static bool IsMark(Rune character)
        => Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = new List<char>();
        foreach (var character in text.EnumerateRunes())
        {
            if (IsIgnorable(character.Value))
            {
                // Between letters that join, a joiner changes how these look.
                if (IsJoiner(character.Value) && clean.Length > 0 && BidiCharacters.MayRunFromTheRight(clean.ToString(clean.Length - 1, 1)))
                {
                    clean.Append((char)character.Value);
                }
                continue;
            }
            if (character.IsBmp && IsMark(character))
            {
                marks.Add((char)character.Value);
                continue;
            }
            Compose(clean, marks);
            clean.Append(character.ToString());
        }
        Compose(clean, marks);
        return clean.ToString();
    }

    // Canonical order first (a stable sort by combining class), then each mark that makes a letter with what is there (UAX #15).
    static void Compose(StringBuilder clean, List<char> marks)
    {
        if (marks.Count == 0)
        {
            return;
        }
        int letter = clean.Length - 1;
        foreach (char mark in marks.OrderBy(CompositionTable.ClassOf))
        {
            if (letter >= 0 && CompositionTable.TryCompose(clean[letter], mark, out char composed))
            {
                clean[letter] = composed;
            }
            else
            {
                clean.Append(mark);
            }
        }
        marks.Clear();
    }

    static bool IsIgnorable(int codePoint)
    {
        foreach (var (first, last) in Ignorable)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }
        return false;
    }

    static IEnumerable<char> SuspectCharacters()
        => ((IEnumerable<(int First, int Last)>)[.. Ignorable.Where(range => range.Last < 0x10000), .. Marks, .. HighSurrogates])
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .Select(c => (char)c);
}
