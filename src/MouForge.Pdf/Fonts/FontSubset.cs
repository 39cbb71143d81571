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
            if (font.Tables.TryGet(tag, out var table))
            {
                file.Add(tag, font.Bytes.Slice(table.Offset, table.Length).ToArray());
            }
        }
        if (hasCharacterMap)
        {
            file.Add("cmap", CharacterMapTable.Write(codes));
        }
        file.Add("glyf", outlines.Glyphs);
        file.Add("loca", outlines.Locations);
        file.Add("head", Head(font, outlines.HasShortLocations));
        file.Add("hhea", Counted(font, "hhea", 34, outlines.Count));
        file.Add("maxp", Counted(font, "maxp", 4, outlines.Count));
        file.Add("hmtx", Metrics(font, outlines.Originals));
        return file.Build();
    }

    static byte[] Head(TrueTypeFont font, bool hasShortLocations)
    {
        byte[] head = Copy(font, "head");
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(hasShortLocations ? 0 : 1));
        return head;
    }

    static byte[] Counted(TrueTypeFont font, string tag, int position, int glyphs)
    {
        byte[] table = Copy(font, tag);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(position), (ushort)glyphs);
        return table;
    }

    static byte[] Copy(TrueTypeFont font, string tag)
        => font.Tables.TryGet(tag, out var table)
            ? font.Bytes.Slice(table.Offset, table.Length).ToArray()
            : throw new PdfFontException($"The font has no '{tag}' table.");

    /// <summary>Width and left side bearing of each glyph.</summary>
    static byte[] Metrics(TrueTypeFont font, IReadOnlyList<ushort> originals)
    {
        int table = font.Tables.Required("hmtx"), measured = font.HorizontalMetricsCount;
        byte[] metrics = new byte[4 * originals.Count];
        for (int i = 0; i < originals.Count; i++)
        {
            int glyph = originals[i];
            int bearing = glyph < measured ? table + 4 * glyph + 2 : table + 4 * measured + 2 * (glyph - measured);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)font.AdvanceOf((ushort)glyph));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), font.Bytes.S16(bearing));
        }
        return metrics;
    }
}
