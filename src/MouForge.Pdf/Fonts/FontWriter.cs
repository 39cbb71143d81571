using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Fonts;

/// <summary>Writes an embedded font as a composite font with codes of two bytes (ISO 32000-1, 9.7).</summary>
static class FontWriter
{
    /// <summary>Writes the font; returns its number.</summary>
    public static int Write(PdfFile file, EmbeddedFont embedded)
    {
        var program = embedded.Font.Programs.ProgramFor(embedded.Codes);
        int id = file.Reserve(), toUnicode = file.Reserve();
        int descendant = WriteDescendant(file, embedded.Font, program);
        file.CompressedStream(toUnicode, default, program.ToUnicode);
        file.BeginPacked(id).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(program.Name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant).Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
        file.EndPacked();
        return id;
    }

    /// <summary>Writes the font file of a program; returns its number.</summary>
    public static int WriteFile(PdfFile file, int length, ReadOnlySpan<byte> compressed)
    {
        int id = file.Reserve();
        using var entries = new PdfBuffer(32);
        entries.Raw("/Length1 "u8).Integer(length);
        file.CompressedStream(id, entries.Written, compressed);
        return id;
    }

    static int WriteDescendant(PdfFile file, TrueTypeFont font, FontProgram program)
    {
        int descriptor = FontDescriptor.Write(file, font, program.Name, WriteFile(file, program.Length, program.File), isLatin: false);
        int id = file.Reserve();
        var target = file.BeginPacked(id).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(program.Name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8).Reference(descriptor)
            .Raw("/W[0["u8);
        foreach (var code in program.Codes)
        {
            target.Number(font.AdvanceOf(code.Glyph) * 1000.0 / font.UnitsPerEm).Byte((byte)' ');
        }
        target.Raw("]]>>"u8);
        file.EndPacked();
        return id;
    }
}
