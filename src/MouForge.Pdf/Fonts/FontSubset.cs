using System.Buffers.Binary;

namespace MouForge.Pdf.Fonts;

/// <summary>Writes a font file with some glyphs of a font, renumbered from 0 in the order of their codes.</summary>
static class FontSubset
{
    // Instructions that glyphs may call; they are kept as they are.
    static readonly string[] InstructionTables = ["cvt ", "fpgm", "prep"];

    /// <summary>The font file of a subset.</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="codes">The glyphs; the first must be .notdef.</param>
    /// <param name="hasCharacterMap">Whether readers find glyphs by Unicode, as simple fonts need it, and not by number.</param>
    public static byte[] Write(TrueTypeFont font, ReadOnlySpan<FontCode> codes, bool hasCharacterMap)
    {
        var outlines = new GlyphOutlines(font, codes);
        var file = new FontFileBuilder();
        foreach (string tag in InstructionTables)
        {
            if (font.Tables.TryGet(tag, out _))
            {
                file.Add(tag, Copy(font, tag));
            }
        }
        if (hasCharacterMap)
        {
            file.Add("cmap", CharacterMapTable.Write(codes));
        }
        file.Add("glyf", outlines.Glyphs);
        file.Add("loca", outlines.Locations);
        file.Add("hmtx", outlines.Metrics);
        file.Add("head", Changed(font, "head", (50, outlines.HasShortLocations ? 0 : 1)));
        file.Add("hhea", Changed(font, "hhea", (34, outlines.Count)));
        file.Add("maxp", Limits(font, codes, outlines.Count));
        return file.Build();
    }

    /// <summary>The table 'maxp'; letters with marks have more components, one level deeper, than the font's own glyphs.</summary>
    static byte[] Limits(TrueTypeFont font, ReadOnlySpan<FontCode> codes, int glyphs)
    {
        int most = 0, table = font.Tables.Required("maxp");
        foreach (var code in codes)
        {
            most = Math.Max(most, code.Marks?.Length ?? 0);
        }
        if (most == 0)
        {
            return Changed(font, "maxp", (4, glyphs));
        }
        int Of(int position) => font.Bytes.U16(table + position);
        int Times(int position) => Math.Min(ushort.MaxValue, Math.Max(Of(position), Of(position - 4)) * (most + 1));
        return Changed(font, "maxp", (4, glyphs), (10, Times(10)), (12, Times(12)), (28, Math.Max(Of(28), most + 1)), (30, Of(30) + 1));
    }

    /// <summary>A table with other words at some positions.</summary>
    static byte[] Changed(TrueTypeFont font, string tag, params ReadOnlySpan<(int Position, int Word)> changes)
    {
        byte[] table = Copy(font, tag);
        foreach (var (position, word) in changes)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(position), (ushort)word);
        }
        return table;
    }

    static byte[] Copy(TrueTypeFont font, string tag)
        => font.Tables.TryGet(tag, out var table)
            ? font.Bytes.Slice(table.Offset, table.Length).ToArray()
            : throw new PdfFontException($"The font has no '{tag}' table.");
}
