namespace MouForge.Pdf.Fonts;

/// <summary>Coverage and class definition tables, shared by all of OpenType layout (OpenType 1.9, chapter 2).</summary>
static class GlyphClasses
{
    /// <summary>The index of a glyph in a coverage table; -1 if it is not covered.</summary>
    public static int CoverageIndex(FontBytes bytes, int table, ushort glyph)
    {
        bool ranges = bytes.U16(table) == 2;
        int size = ranges ? 6 : 2;
        for (int low = 0, high = bytes.U16(table + 2) - 1; low <= high;)
        {
            int middle = (low + high) / 2, record = table + 4 + middle * size;
            if (glyph < bytes.U16(record))
            {
                high = middle - 1;
            }
            else if (glyph > bytes.U16(ranges ? record + 2 : record))
            {
                low = middle + 1;
            }
            else
            {
                return ranges ? bytes.U16(record + 4) + glyph - bytes.U16(record) : middle;
            }
        }
        return -1;
    }

    /// <summary>The class of a glyph; 0 is the class of all that the table does not name.</summary>
    public static int ClassOf(FontBytes bytes, int table, ushort glyph)
    {
        if (bytes.U16(table) == 1)
        {
            int index = glyph - bytes.U16(table + 2);
            return index >= 0 && index < bytes.U16(table + 4) ? bytes.U16(table + 6 + 2 * index) : 0;
        }
        for (int low = 0, high = bytes.U16(table + 2) - 1; low <= high;)
        {
            int middle = (low + high) / 2, record = table + 4 + 6 * middle;
            if (glyph < bytes.U16(record))
            {
                high = middle - 1;
            }
            else if (glyph > bytes.U16(record + 2))
            {
                low = middle + 1;
            }
            else
            {
                return bytes.U16(record + 4);
            }
        }
        return 0;
    }
}
