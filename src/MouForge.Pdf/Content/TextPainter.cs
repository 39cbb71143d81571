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
        for (int i = 0; i < text.Length; i++)
        {
            int character = text[i];
            if (char.IsSurrogate((char)character))
            {
                character = AstralAt(font, text, i++);
            }
            int code = font.CodeOf(character);
            ushort glyph = font.GlyphOf(code);
            int kerning = last == 0 ? 0 : font.Font.KerningOf(last, glyph);
            if (kerning != 0)
            {
                Move(font, -kerning);
            }
            Code(code);
            last = glyph;
        }
        buffer.Byte((byte)'>');
    }

    static int AstralAt(EmbeddedFont font, ReadOnlySpan<char> text, int index)
        => Rune.DecodeFromUtf16(text[index..], out var rune, out _) == OperationStatus.Done
            ? rune.Value
            : throw new GlyphNotFoundException(text[index], font.Font.PostScriptName);

    /// <summary>Glyphs on one baseline; what the shaper moved sideways is a move before and back after the glyph, what it raised is a text rise.</summary>
    void Shaped(EmbeddedFont font, ReadOnlySpan<char> text, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        int rise = 0;
        buffer.Byte((byte)'<');
        foreach (var glyph in glyphs)
        {
            if (glyph.OffsetY != rise)
            {
                Rise(font, rise = glyph.OffsetY);
            }
            Move(font, -glyph.OffsetX);
            Code(font.CodeOf(glyph.Glyph, text.Slice(glyph.TextStart, glyph.TextLength)));
            Move(font, glyph.OffsetX + font.Font.AdvanceOf(glyph.Glyph) - glyph.Advance);
        }
        if (rise != 0)
        {
            Rise(font, 0);
        }
        buffer.Byte((byte)'>');
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
