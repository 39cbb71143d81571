using System.Buffers;
using System.Text;
using MouForge.Pdf.Fonts;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>Writes text: codes of two bytes, and kerning in thousandths of the font size.</summary>
sealed class TextPainter(PdfBuffer buffer, GraphicsState state, DocumentResources resources)
{
    static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    /// <summary>Writes a run of text at a position in the page's own coordinates, y upwards.</summary>
    public void Draw(TextRun run, double x, double y, bool turned)
    {
        if (run.Text.IsEmpty && run.Glyphs.IsEmpty)
        {
            return;
        }
        var font = resources.Embed(run.Font);
        state.SetFill(run.Color);
        state.SetFont(font, run.Size);
        buffer.Raw("BT "u8);
        if (turned)
        {
            buffer.Raw("0 1 -1 0 "u8).Point(x, y).Raw("Tm["u8);
        }
        else
        {
            buffer.Point(x, y).Raw("Td["u8);
        }
        if (run.Glyphs.IsEmpty)
        {
            Letters(font, run.Text.Span);
        }
        else
        {
            Shaped(font, run.Text.Span, run.Glyphs.Span);
        }
        buffer.Raw("]TJ ET\n"u8);
    }

    void Letters(EmbeddedFont font, ReadOnlySpan<char> text)
    {
        ushort last = 0;
        buffer.Byte((byte)'<');
        for (int i = 0; i < text.Length;)
        {
            int code = CodeAt(font, text[i..], out int length);
            ushort glyph = font.GlyphOf(code);
            int kerning = last == 0 ? 0 : font.Font.KerningOf(last, glyph);
            if (kerning != 0)
            {
                Move(font, -kerning);
            }
            Code(code);
            last = glyph;
            i += length;
        }
        buffer.Byte((byte)'>');
    }

    /// <summary>The code of the letter that a text starts with, and how many characters it is with its marks.</summary>
    static int CodeAt(EmbeddedFont font, ReadOnlySpan<char> text, out int length)
    {
        if (text.Length > 1 && text[1] >= CombiningMarks.FirstCharacter && (length = MarkedLetter.LengthAt(font.Font, text)) > 0)
        {
            return font.CodeOfMarked(text[..length]);
        }
        length = 1;
        return char.IsSurrogate(text[0]) ? font.CodeOf(AstralAt(font, text, out length)) : font.CodeOf(text[0]);
    }

    static int AstralAt(EmbeddedFont font, ReadOnlySpan<char> text, out int length)
        => Rune.DecodeFromUtf16(text, out var rune, out length) == OperationStatus.Done
            ? rune.Value
            : throw new GlyphNotFoundException(text[0], font.Font.PostScriptName);

    void Shaped(EmbeddedFont font, ReadOnlySpan<char> text, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        buffer.Byte((byte)'<');
        foreach (var glyph in glyphs)
        {
            int code = font.CodeOf(glyph.Glyph, text.Slice(glyph.TextStart, glyph.TextLength), glyph.Marks);
            Placed(font, code, (glyph.OffsetX, glyph.OffsetY), font.Font.AdvanceOf(glyph.Glyph) - glyph.Advance);
        }
        buffer.Byte((byte)'>');
    }

    /// <summary>A glyph that stands off the pen: sideways by a move before and back after it, upwards by a text rise.</summary>
    void Placed(EmbeddedFont font, int code, (int X, int Y) offset, int back)
    {
        if (offset.Y != 0)
        {
            Rise(font, offset.Y);
        }
        Move(font, -offset.X);
        Code(code);
        Move(font, offset.X + back);
        if (offset.Y != 0)
        {
            Rise(font, 0);
        }
    }

    void Move(EmbeddedFont font, int back)
    {
        if (back != 0)
        {
            buffer.Byte((byte)'>').Number(back * 1000.0 / font.Font.UnitsPerEm, 0).Byte((byte)'<');
        }
    }

    void Rise(EmbeddedFont font, int units)
        => buffer.Raw(">]TJ "u8).Number(units * state.FontSize / font.Font.UnitsPerEm).Raw(" Ts[<"u8);

    void Code(int code)
    {
        var room = buffer.Room(4);
        room[0] = HexDigits[code >> 12];
        room[1] = HexDigits[(code >> 8) & 15];
        room[2] = HexDigits[(code >> 4) & 15];
        room[3] = HexDigits[code & 15];
        buffer.Advance(4);
    }
}
