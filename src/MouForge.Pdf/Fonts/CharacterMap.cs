namespace MouForge.Pdf.Fonts;

/// <summary>Unicode code points to glyphs, from the font's 'cmap' table (formats 4 and 12).</summary>
sealed class CharacterMap
{
    // Latin, Greek, Cyrillic, Vietnamese and punctuation lie below; they are looked up in one step.
    const int DirectLimit = 0x2100;

    readonly ushort[] _direct = new ushort[DirectLimit];
    readonly List<CharacterGroup> _groups = [];

    public CharacterMap(FontBytes bytes, int table)
    {
        int subtable = Choose(bytes, table);
        if (bytes.U16(subtable) == 12)
        {
            ReadFormat12(bytes, subtable);
        }
        else
        {
            ReadFormat4(bytes, subtable);
        }
        _groups.Sort((a, b) => a.First.CompareTo(b.First));
    }

    public ushort GlyphOf(int codePoint)
    {
        if ((uint)codePoint < DirectLimit)
        {
            return _direct[codePoint];
        }
        for (int low = 0, high = _groups.Count - 1; low <= high;)
        {
            int middle = (low + high) / 2;
            var group = _groups[middle];
            if (codePoint < group.First)
            {
                high = middle - 1;
            }
            else if (codePoint > group.Last)
            {
                low = middle + 1;
            }
            else
            {
                return (ushort)(group.Glyph + codePoint - group.First);
            }
        }
        return 0;
    }

    /// <summary>The widest Unicode subtable: format 12 before format 4.</summary>
    static int Choose(FontBytes bytes, int table)
    {
        int best = 0, bestFormat = 0;
        for (int i = 0, count = bytes.U16(table + 2); i < count; i++)
        {
            int record = table + 4 + 8 * i, platform = bytes.U16(record), encoding = bytes.U16(record + 2);
            int at = table + (int)bytes.U32(record + 4), format = bytes.U16(at);
            bool isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (isUnicode && format is 4 or 12 && format > bestFormat)
            {
                (best, bestFormat) = (at, format);
            }
        }
        return best != 0 ? best : throw new PdfFontException("The font's 'cmap' table has no Unicode map of format 4 or 12.");
    }

    void ReadFormat12(FontBytes bytes, int at)
    {
        uint count = bytes.U32(at + 12);
        for (int i = 0, group = at + 16; i < count; i++, group += 12)
        {
            Add((int)bytes.U32(group), (int)bytes.U32(group + 4), (int)bytes.U32(group + 8));
        }
    }

    void ReadFormat4(FontBytes bytes, int at)
    {
        int doubled = bytes.U16(at + 6), ends = at + 14, starts = ends + doubled + 2, deltas = starts + doubled, offsets = deltas + doubled;
        for (int i = 0; i < doubled; i += 2)
        {
            int first = bytes.U16(starts + i), last = Math.Min(bytes.U16(ends + i), (ushort)0xFFFE), delta = bytes.S16(deltas + i);
            int offset = bytes.U16(offsets + i);
            for (int code = first; code <= last; code++)
            {
                int glyph = offset == 0 ? code : bytes.U16(offsets + i + offset + 2 * (code - first));
                if (glyph != 0)
                {
                    Add(code, code, (ushort)(glyph + delta));
                }
            }
        }
    }

    void Add(int first, int last, int glyph)
    {
        for (int code = first; code <= last && code < DirectLimit; code++)
        {
            _direct[code] = (ushort)(glyph + code - first);
        }
        if (last >= DirectLimit)
        {
            _groups.Add(new CharacterGroup(first, last, glyph));
        }
    }
}
