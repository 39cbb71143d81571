using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Fonts;

/// <summary>Writes what readers have to know of a face that is embedded (ISO 32000-1, 9.8).</summary>
static class FontDescriptor
{
    // Flags of Table 123.
    const int FixedPitch = 1, Serif = 2, Symbolic = 4, Nonsymbolic = 32, Italic = 64;

    // The stems of Noto Sans and Noto Serif; readers use the figure only for a font that they have to replace.
    const int RegularStem = 80, BoldStem = 140, BoldWeight = 600;

    /// <summary>Writes the descriptor; returns its number.</summary>
    /// <param name="file">The file.</param>
    /// <param name="font">The face.</param>
    /// <param name="name">Its name with the tag of the subset.</param>
    /// <param name="program">Number of the font file's object.</param>
    /// <param name="isLatin">Whether it holds just the standard Latin characters.</param>
    public static int Write(PdfFile file, TrueTypeFont font, string name, int program, bool isLatin)
    {
        int id = file.Reserve();
        var target = file.BeginPacked(id).Raw("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Raw("/Flags "u8).Integer(Flags(font) | (isLatin ? Nonsymbolic : Symbolic)).Raw("/FontBBox["u8);
        target.Integer(font.PerThousand(font.Bounds.Left)).Byte((byte)' ').Integer(font.PerThousand(font.Bounds.Bottom)).Byte((byte)' ')
            .Integer(font.PerThousand(font.Bounds.Right)).Byte((byte)' ').Integer(font.PerThousand(font.Bounds.Top));
        target.Raw("]/ItalicAngle "u8).Number(font.ItalicAngle).Raw("/Ascent "u8).Integer(font.PerThousand(font.Ascent))
            .Raw("/Descent "u8).Integer(font.PerThousand(font.Descent)).Raw("/CapHeight "u8).Integer(font.PerThousand(font.CapHeight))
            .Raw("/StemV "u8).Integer(font.Weight >= BoldWeight ? BoldStem : RegularStem)
            .Raw("/FontFile2 "u8).Reference(program).Raw(">>"u8);
        file.EndPacked();
        return id;
    }

    static int Flags(TrueTypeFont font)
        => (font.IsFixedPitch ? FixedPitch : 0) | (font.IsSerif ? Serif : 0) | (font.ItalicAngle != 0 ? Italic : 0);

    static int PerThousand(this TrueTypeFont font, int units) => (int)Math.Round(units * 1000.0 / font.UnitsPerEm);
}
