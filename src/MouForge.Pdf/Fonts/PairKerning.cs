using System.Runtime.CompilerServices;

namespace MouForge.Pdf.Fonts;

/// <summary>The GPOS 'kern' feature of a font, remembered pair by pair. Safe for all threads.</summary>
sealed class PairKerning
{
    const uint KernFeature = 0x6B65726E;
    const uint LatinScript = 0x6C61746E;
    const int PairLookup = 2;

    // A direct-mapped cache: pair in the upper 32 bits, value in the lower 16, written as one 64-bit word.
    // Text in one language uses about 1,500 pairs of a font; a clash only costs a second look into the font.
    const int CacheBits = 13;

    readonly ulong[] _cache = new ulong[1 << CacheBits];
    readonly List<PairAdjustment> _latin = [];
    readonly List<PairAdjustment> _others = [];

    public PairKerning(FontBytes bytes, PositioningLookups lookups)
    {
        var latin = lookups.Of(KernFeature, script => script == LatinScript);
        var others = lookups.Of(KernFeature, script => script != LatinScript);
        others.ExceptWith(latin);
        _latin.AddRange(latin.Select(lookup => new PairAdjustment(bytes, lookups.Subtables(lookup, PairLookup))));
        _others.AddRange(others.Select(lookup => new PairAdjustment(bytes, lookups.Subtables(lookup, PairLookup))));
    }

    /// <summary>How far the right glyph moves, in font units; below zero is closer.</summary>
    public int ValueOf(ushort left, ushort right)
    {
        uint pair = (uint)left << 16 | right;
        ref ulong slot = ref _cache[(pair * 2654435769u) >> (32 - CacheBits)];
        ulong found = Volatile.Read(ref slot);
        // A slot never written is zero: the key of two .notdef glyphs, which have no kerning anyway.
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
}
