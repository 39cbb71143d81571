namespace MouForge.Pdf.Fonts;

/// <summary>
/// Where a combining mark sits on the glyph below it: GPOS lookups of type 4 (on a letter) or 6 (on another mark), whose tables are alike
/// (OpenType 1.9, "Mark-to-base" and "Mark-to-mark attachment positioning").
/// </summary>
sealed class MarkAttachment(FontBytes bytes, IReadOnlyList<int> subtables)
{
    /// <summary>How far the mark moves from the origin of the glyph below, in font units; null if the font does not say.</summary>
    public (int X, int Y)? Offset(ushort below, ushort mark)
    {
        foreach (int table in subtables)
        {
            int marked = GlyphClasses.CoverageIndex(bytes, table + bytes.U16(table + 2), mark);
            int based = GlyphClasses.CoverageIndex(bytes, table + bytes.U16(table + 4), below);
            if (marked >= 0 && based >= 0 && InSubtable(table, marked, based) is { } offset)
            {
                return offset;
            }
        }
        return null;
    }

    (int X, int Y)? InSubtable(int table, int marked, int based)
    {
        int classes = bytes.U16(table + 6), marks = table + bytes.U16(table + 8), bases = table + bytes.U16(table + 10);
        int record = marks + 2 + 4 * marked, anchor = bytes.U16(bases + 2 + 2 * (based * classes + bytes.U16(record)));
        if (anchor == 0)
        {
            return null;
        }
        int onMark = marks + bytes.U16(record + 2), onBase = bases + anchor;
        return (bytes.S16(onBase + 2) - bytes.S16(onMark + 2), bytes.S16(onBase + 4) - bytes.S16(onMark + 4));
    }
}
