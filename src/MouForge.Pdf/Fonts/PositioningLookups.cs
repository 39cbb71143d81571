namespace MouForge.Pdf.Fonts;

/// <summary>The directory of a font's GPOS table: from scripts over features to lookups and their subtables (OpenType 1.9, chapter 2).</summary>
sealed class PositioningLookups(FontBytes bytes, int gpos)
{
    const int ExtensionLookup = 9;

    readonly int _scripts = gpos + bytes.U16(gpos + 4);
    readonly int _features = gpos + bytes.U16(gpos + 6);
    readonly int _lookups = gpos + bytes.U16(gpos + 8);

    /// <summary>The lookups of a feature, by number, in the scripts that are wanted.</summary>
    public SortedSet<int> Of(uint feature, Predicate<uint> script)
    {
        var lookups = new SortedSet<int>();
        for (int i = 0, count = bytes.U16(_scripts); i < count; i++)
        {
            int record = _scripts + 2 + 6 * i, table = _scripts + bytes.U16(record + 4), language = bytes.U16(table);
            if (language != 0 && script(bytes.U32(record)))
            {
                AddFeatures(feature, table + language, lookups);
            }
        }
        return lookups;
    }

    /// <summary>Where the subtables of a lookup start, if they are of a type; extension subtables are followed.</summary>
    public IReadOnlyList<int> Subtables(int lookup, int wantedType)
    {
        int table = _lookups + bytes.U16(_lookups + 2 + 2 * lookup), type = bytes.U16(table);
        var subtables = new List<int>();
        for (int i = 0, count = bytes.U16(table + 4); i < count; i++)
        {
            int subtable = table + bytes.U16(table + 6 + 2 * i);
            bool isExtended = type == ExtensionLookup;
            if ((isExtended ? bytes.U16(subtable + 2) : type) == wantedType)
            {
                subtables.Add(isExtended ? subtable + (int)bytes.U32(subtable + 4) : subtable);
            }
        }
        return subtables;
    }

    void AddFeatures(uint wanted, int language, SortedSet<int> lookups)
    {
        for (int i = 0, count = bytes.U16(language + 4); i < count; i++)
        {
            int record = _features + 2 + 6 * bytes.U16(language + 6 + 2 * i);
            if (bytes.U32(record) != wanted)
            {
                continue;
            }
            int feature = _features + bytes.U16(record + 4);
            for (int j = 0, used = bytes.U16(feature + 2); j < used; j++)
            {
                lookups.Add(bytes.U16(feature + 4 + 2 * j));
            }
        }
    }
}
