using System.Buffers.Binary;

namespace MouForge.Pdf.Fonts;

/// <summary>Writes a 'cmap' table with one Unicode map of format 4, which knows characters below U+10000.</summary>
static class CharacterMapTable
{
    const int SubtableStart = 12;

    /// <summary>The table for the codes that stand for one character each.</summary>
    public static byte[] Write(ReadOnlySpan<FontCode> codes)
    {
        var segments = Segments(codes);
        int doubled = 2 * segments.Count, log = int.Log2(segments.Count), length = 16 + 4 * doubled;
        byte[] table = new byte[SubtableStart + length];
        // Version 0, one map, for Windows (3) in Unicode (1), which starts right here.
        Put(table, 0, 0, 1, 3, 1, 0, SubtableStart);
        Put(table, SubtableStart, 4, length, 0, doubled, 2 << log, log, doubled - (2 << log));
        int ends = SubtableStart + 14, starts = ends + doubled + 2, deltas = starts + doubled;
        for (int i = 0; i < segments.Count; i++)
        {
            var (first, last, code) = segments[i];
            Put(table, ends + 2 * i, last);
            Put(table, starts + 2 * i, first);
            Put(table, deltas + 2 * i, code - first);
        }
        return table;
    }

    /// <summary>Runs of characters whose codes run along, in the order of characters; the last, of no character, is asked for.</summary>
    static List<(int First, int Last, int Code)> Segments(ReadOnlySpan<FontCode> codes)
    {
        var characters = new SortedDictionary<int, int>();
        for (int code = 1; code < codes.Length; code++)
        {
            characters[codes[code].Text[0]] = code;
        }
        var segments = new List<(int First, int Last, int Code)>();
        foreach (var (character, code) in characters)
        {
            if (segments.Count > 0 && segments[^1] is var (first, last, start) && character == last + 1 && code == start + character - first)
            {
                segments[^1] = (first, character, start);
            }
            else
            {
                segments.Add((character, character, code));
            }
        }
        // Character FFFF with delta 1 comes to glyph 0.
        segments.Add((0xFFFF, 0xFFFF, 0x10000));
        return segments;
    }

    static void Put(Span<byte> table, int at, params ReadOnlySpan<int> words)
    {
        foreach (int word in words)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table[at..], (ushort)word);
            at += 2;
        }
    }
}
