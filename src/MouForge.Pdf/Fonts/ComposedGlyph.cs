using System.Buffers.Binary;

namespace MouForge.Pdf.Fonts;

/// <summary>Writes a letter with marks as one glyph that names the others as its components (OpenType 1.9, "glyf").</summary>
static class ComposedGlyph
{
    // Flags of a component: its offsets are words, and distances rather than points; others follow.
    const int WordsOfDistance = 0x0003, HasMore = 0x0020;

    const int HeaderLength = 10, ComponentLength = 8;

    /// <summary>The glyph, its components under their numbers in the original font.</summary>
    public static byte[] Write(TrueTypeFont font, FontCode code)
    {
        var parts = new List<PlacedMark> { new(code.Glyph, 0, 0) };
        parts.AddRange(code.Marks!);
        // A space has no outline that a glyph could be made of.
        parts.RemoveAll(part => font.Outline(part.Glyph).IsEmpty);
        if (parts.Count == 0)
        {
            return [];
        }
        byte[] glyph = new byte[HeaderLength + ComponentLength * parts.Count];
        Put(glyph, 0, -1);
        WriteBounds(glyph, font, parts);
        for (int i = 0; i < parts.Count; i++)
        {
            int at = HeaderLength + ComponentLength * i;
            Put(glyph, at, WordsOfDistance | (i < parts.Count - 1 ? HasMore : 0));
            Put(glyph, at + 2, parts[i].Glyph);
            Put(glyph, at + 4, parts[i].X);
            Put(glyph, at + 6, parts[i].Y);
        }
        return glyph;
    }

    static void WriteBounds(Span<byte> glyph, TrueTypeFont font, List<PlacedMark> parts)
    {
        int left = int.MaxValue, bottom = int.MaxValue, right = int.MinValue, top = int.MinValue;
        foreach (var part in parts)
        {
            var outline = font.Outline(part.Glyph);
            left = Math.Min(left, Get(outline, 2) + part.X);
            bottom = Math.Min(bottom, Get(outline, 4) + part.Y);
            right = Math.Max(right, Get(outline, 6) + part.X);
            top = Math.Max(top, Get(outline, 8) + part.Y);
        }
        Put(glyph, 2, left);
        Put(glyph, 4, bottom);
        Put(glyph, 6, right);
        Put(glyph, 8, top);
    }

    static int Get(ReadOnlySpan<byte> outline, int at) => BinaryPrimitives.ReadInt16BigEndian(outline[at..]);

    static void Put(Span<byte> glyph, int at, int value) => BinaryPrimitives.WriteInt16BigEndian(glyph[at..], (short)value);
}
