using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Fonts;

/// <summary>The characters of Windows-1252 of a font, as a font file that readers search by Unicode.</summary>
sealed class SimpleFontProgram
{
    // Windows-1252 from 80 to 9F; the spaces are codes without a character.
    const string UpperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
    const int FirstUpper = 0x80;
    const int AfterUpper = 0xA0;
    const int Delete = 0x7F;

    public SimpleFontProgram(TrueTypeFont font)
    {
        var codes = new List<FontCode> { default };
        for (int code = FirstCode; code <= LastCode; code++)
        {
            char character = CharacterOf(code);
            ushort glyph = code == Delete || (character == ' ' && code != FirstCode) ? (ushort)0 : font.GlyphOf(character);
            Widths[code - FirstCode] = glyph == 0 ? 0 : font.AdvanceOf(glyph) * 1000.0 / font.UnitsPerEm;
            if (glyph != 0)
            {
                codes.Add(new FontCode(glyph, character.ToString()));
            }
        }
        byte[] file = FontSubset.Write(font, codes.ToArray(), hasCharacterMap: true);
        Name = FontProgramCache.SubsetName(font, file);
        Length = file.Length;
        File = Deflate.Compress(file);
    }

    /// <summary>The first code that has a width.</summary>
    public static int FirstCode => ' ';

    /// <summary>The last code.</summary>
    public static int LastCode => 255;

    /// <summary>The name of the face with the tag of the subset.</summary>
    public string Name { get; }

    /// <summary>Length of the font file.</summary>
    public int Length { get; }

    /// <summary>The font file, compressed.</summary>
    public byte[] File { get; }

    /// <summary>Widths in thousandths of the font size, from <see cref="FirstCode"/> on.</summary>
    public double[] Widths { get; } = new double[256 - ' '];

    static char CharacterOf(int code) => code is >= FirstUpper and < AfterUpper ? UpperControls[code - FirstUpper] : (char)code;
}
