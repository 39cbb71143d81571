using System.Buffers;
using System.Text;

namespace MouForge.Pdf.Fonts;

/// <summary>A letter with combining marks, put together as the font says it: "g̈", or a decomposed "é".</summary>
static class MarkedLetter
{
    /// <summary>The code of a letter and its marks.</summary>
    /// <exception cref="GlyphNotFoundException">The font lacks one of them.</exception>
    public static FontCode Compose(TrueTypeFont font, ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var letter, out int length) != OperationStatus.Done)
        {
            throw new GlyphNotFoundException(text[0], font.PostScriptName);
        }
        ushort glyph = Letter(font, letter.Value, text[length]);
        var marks = new List<PlacedMark>();
        foreach (var mark in text[length..].EnumerateRunes())
        {
            marks.Add(Place(font, glyph, marks, font.RequireGlyph(mark.Value)));
        }
        return new FontCode(glyph, text.ToString(), [.. marks]);
    }

    /// <summary>How many characters from the start of a text are one letter with its marks; 0 if there are no marks.</summary>
    public static int LengthAt(TrueTypeFont font, ReadOnlySpan<char> text)
    {
        int letter = char.IsHighSurrogate(text[0]) ? 2 : 1, length = letter;
        while (length < text.Length && font.IsMark(text[length]))
        {
            length++;
        }
        return length == letter ? 0 : length;
    }

    /// <summary>i and j lose their dot under a mark above them (The Unicode Standard, 7.1, "Diacritics on i and j").</summary>
    static ushort Letter(TrueTypeFont font, int letter, char mark)
    {
        bool isUndotted = letter is 'i' or 'j' && mark is >= '\u0300' and <= '\u0314';
        ushort dotless = isUndotted ? font.GlyphOf(letter == 'i' ? 'ı' : 'ȷ') : (ushort)0;
        return dotless != 0 ? dotless : font.RequireGlyph(letter);
    }

    /// <summary>On the mark before if the font stacks the two, else on the letter; where it does not say, right after the letter.</summary>
    static PlacedMark Place(TrueTypeFont font, ushort letter, List<PlacedMark> below, ushort mark)
    {
        if (below.Count > 0 && font.Marks?.OnMark(below[^1].Glyph, mark) is { } onMark)
        {
            return new PlacedMark(mark, (short)(below[^1].X + onMark.X), (short)(below[^1].Y + onMark.Y));
        }
        return font.Marks?.OnBase(letter, mark) is { } onLetter
            ? new PlacedMark(mark, (short)onLetter.X, (short)onLetter.Y)
            : new PlacedMark(mark, (short)font.AdvanceOf(letter), 0);
    }
}
