using System.Runtime.CompilerServices;

namespace MouForge.Pdf.Fonts;

/// <summary>The GPOS 'kern' feature of a font, remembered pair by pair. Safe for all threads.</summary>
sealed class PairKerning
{
    const uint KernFeature = 0x6B65726E;
    const uint LatinScript = 0x6C61746E;
    const int PairLookup = 2;
    const int ExtensionLookup = 9;

    // A direct-mapped cache: pair in the upper 32 bits, value in the lower 16, written as one 64-bit word.
    // Text in one language uses about 1,500 pairs of a font; a clash only costs a second look into the font.
    const int CacheBits = 13;

    readonly ulong[] _cache = new ulong[1 << CacheBits];
    readonly List<PairAdjustment> _latin = [];
    readonly List<PairAdjustment> _others = [];

    public PairKerning(FontBytes bytes, int gpos)
    {
        int lookups = gpos + bytes.U16(gpos + 8);
        var latin = KernLookups(bytes, gpos, script => script == LatinScript);
        var others = KernLookups(bytes, gpos, script => script != LatinScript);
        others.ExceptWith(latin);
        AddPairLookups(bytes, lookups, latin, _latin);
        AddPairLookups(bytes, lookups, others, _others);
    }

    /// <summary>How far the right glyph moves, in font units; below zero is closer.</summary>
    public int ValueOf(ushort left, ushort right)
    {
        uint pair = (uint)left << 16 | right;
        ref ulong slot = ref _cache[(pair * 2654435769u) >> (32 - CacheBits)];
        ulong found = Volatile.Read(ref slot);
        // A slot never written is zero; no text asks for a pair of two .notdef glyphs, whose key it would be.
        if ((uint)(found >> 32) == pair)
        {
            return (short)found;
        }
        int value = LookUp(left, right);
        Volatile.Write(ref slot, (ulong)pair << 32 | (ushort)value);
        return value;
    }

    /// <summary>All Latin lookups add up; punctuation beside another script is found in that script's own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    int LookUp(ushort left, ushort right)
    {
        int sum = 0;
        foreach (var lookup in _latin)
        {
            sum += lookup.ValueOf(left, right);
        }
        for (int i = 0; sum == 0 && i < _others.Count; i++)
        {
            sum = _others[i].ValueOf(left, right);
        }
        return sum;
    }

    static SortedSet<int> KernLookups(FontBytes bytes, int gpos, Predicate<uint> wanted)
    {
        var lookups = new SortedSet<int>();
        int scripts = gpos + bytes.U16(gpos + 4), features = gpos + bytes.U16(gpos + 6);
        for (int i = 0, count = bytes.U16(scripts); i < count; i++)
        {
            int record = scripts + 2 + 6 * i, script = scripts + bytes.U16(record + 4), language = bytes.U16(script);
            if (language != 0 && wanted(bytes.U32(record)))
            {
                AddFeatures(bytes, features, script + language, lookups);
            }
        }
        return lookups;
    }

    static void AddFeatures(FontBytes bytes, int features, int language, SortedSet<int> lookups)
    {
        for (int i = 0, count = bytes.U16(language + 4); i < count; i++)
        {
            int record = features + 2 + 6 * bytes.U16(language + 6 + 2 * i);
            if (bytes.U32(record) != KernFeature)
            {
                continue;
            }
            int feature = features + bytes.U16(record + 4);
            for (int j = 0, used = bytes.U16(feature + 2); j < used; j++)
            {
                lookups.Add(bytes.U16(feature + 4 + 2 * j));
            }
        }
    }

    static void AddPairLookups(FontBytes bytes, int lookups, SortedSet<int> wanted, List<PairAdjustment> found)
    {
        foreach (int index in wanted)
        {
            int lookup = lookups + bytes.U16(lookups + 2 + 2 * index), type = bytes.U16(lookup);
            var subtables = new List<int>();
            for (int i = 0, count = bytes.U16(lookup + 4); i < count; i++)
            {
                int subtable = lookup + bytes.U16(lookup + 6 + 2 * i);
                bool extended = type == ExtensionLookup;
                if ((extended ? bytes.U16(subtable + 2) : type) == PairLookup)
                {
                    subtables.Add(extended ? subtable + (int)bytes.U32(subtable + 4) : subtable);
                }
            }
            if (subtables.Count > 0)
            {
                found.Add(new PairAdjustment(bytes, subtables));
            }
        }
    }
}
