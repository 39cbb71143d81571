using System.Buffers.Binary;

namespace MouForge.Pdf.Fonts;

/// <summary>The outlines of some glyphs and of the glyphs they are made of, under new numbers: the tables 'glyf' and 'loca' of a subset.</summary>
sealed class GlyphOutlines
{
    // Flags of a component (OpenType 1.9, "glyf").
    const int HasWords = 0x0001, HasScale = 0x0008, HasMore = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;

    // Short locations are stored halved in 16 bits.
    const int ShortLimit = 2 * ushort.MaxValue;

    readonly TrueTypeFont _font;
    readonly List<ushort> _originals = [];
    readonly Dictionary<ushort, ushort> _renumbered = [];
    readonly List<int> _ends = [0];
    readonly List<byte> _glyphs = [];

    public GlyphOutlines(TrueTypeFont font, ReadOnlySpan<FontCode> codes)
    {
        _font = font;
        foreach (var code in codes)
        {
            _renumbered.TryAdd(code.Glyph, (ushort)_originals.Count);
            _originals.Add(code.Glyph);
        }
        // The list grows by components on the way.
        for (int i = 0; i < _originals.Count; i++)
        {
            Append(_originals[i]);
        }
        Glyphs = _glyphs.ToArray();
        HasShortLocations = Glyphs.Length <= ShortLimit;
        Locations = WriteLocations();
    }

    /// <summary>The number in the original font of each glyph.</summary>
    public IReadOnlyList<ushort> Originals => _originals;

    public int Count => _originals.Count;

    public byte[] Glyphs { get; }

    public byte[] Locations { get; }

    public bool HasShortLocations { get; }

    void Append(ushort glyph)
    {
        int start = LocationOf(glyph), length = LocationOf(glyph + 1) - start;
        byte[] outline = _font.Bytes.Slice(_font.Tables.Required("glyf") + start, length).ToArray();
        // A negative number of contours marks a glyph made of others.
        if (length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
        {
            RenumberComponents(outline);
        }
        _glyphs.AddRange(outline);
        while (_glyphs.Count % 4 != 0)
        {
            _glyphs.Add(0);
        }
        _ends.Add(_glyphs.Count);
    }

    void RenumberComponents(Span<byte> outline)
    {
        int flags = HasMore;
        for (int at = 10; (flags & HasMore) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            ushort component = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            if (!_renumbered.TryGetValue(component, out ushort number))
            {
                _renumbered[component] = number = (ushort)_originals.Count;
                _originals.Add(component);
            }
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], number);
            at += 4 + ((flags & HasWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }
    }

    static int ScaleLength(int flags) => (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;

    int LocationOf(int glyph)
    {
        bool isLong = _font.Bytes.U16(_font.Tables.Required("head") + 50) == 1;
        int table = _font.Tables.Required("loca");
        return isLong ? (int)_font.Bytes.U32(table + 4 * glyph) : 2 * _font.Bytes.U16(table + 2 * glyph);
    }

    byte[] WriteLocations()
    {
        byte[] table = new byte[_ends.Count * (HasShortLocations ? 2 : 4)];
        for (int i = 0; i < _ends.Count; i++)
        {
            if (HasShortLocations)
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), (ushort)(_ends[i] / 2));
            }
            else
            {
                BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4 * i), _ends[i]);
            }
        }
        return table;
    }
}
