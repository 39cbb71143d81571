using System.Buffers.Binary;

namespace MouForge.Pdf.Fonts;

/// <summary>The outlines of some glyphs and of the glyphs they are made of, under new numbers: the tables 'glyf', 'loca' and 'hmtx' of a subset.</summary>
sealed class GlyphOutlines
{
    // Flags of a component (OpenType 1.9, "glyf").
    const int HasWords = 0x0001, HasScale = 0x0008, HasMore = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;

    // Short locations are stored halved in 16 bits.
    const int ShortLimit = 2 * ushort.MaxValue;

    readonly TrueTypeFont _font;
    readonly List<FontCode> _codes = [];
    readonly Dictionary<ushort, ushort> _renumbered = [];
    readonly List<int> _ends = [0];
    readonly List<byte> _glyphs = [];
    readonly List<byte> _metrics = [];

    public GlyphOutlines(TrueTypeFont font, ReadOnlySpan<FontCode> codes)
    {
        _font = font;
        foreach (var code in codes)
        {
            if (code.Marks is null)
            {
                _renumbered.TryAdd(code.Glyph, (ushort)_codes.Count);
            }
            _codes.Add(code);
        }
        // The list grows by components on the way.
        for (int i = 0; i < _codes.Count; i++)
        {
            Append(_codes[i]);
        }
        HasShortLocations = _glyphs.Count <= ShortLimit;
        (Glyphs, Metrics, Locations) = ([.. _glyphs], [.. _metrics], WriteLocations());
    }

    /// <summary>The number of glyphs, components included.</summary>
    public int Count => _codes.Count;

    /// <summary>The table 'glyf'.</summary>
    public byte[] Glyphs { get; }

    /// <summary>The table 'loca'.</summary>
    public byte[] Locations { get; }

    /// <summary>The table 'hmtx'.</summary>
    public byte[] Metrics { get; }

    /// <summary>Whether the table 'loca' is of the short kind.</summary>
    public bool HasShortLocations { get; }

    void Append(FontCode code)
    {
        byte[] outline = code.Marks is null ? _font.Outline(code.Glyph).ToArray() : ComposedGlyph.Write(_font, code);
        bool isEmpty = outline.Length == 0;
        // A negative number of contours marks a glyph made of others.
        if (!isEmpty && BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
        {
            RenumberComponents(outline);
        }
        _glyphs.AddRange(outline);
        while (_glyphs.Count % 4 != 0)
        {
            _glyphs.Add(0);
        }
        _ends.Add(_glyphs.Count);
        int bearing = code.Marks is null || isEmpty ? _font.LeftBearingOf(code.Glyph) : BinaryPrimitives.ReadInt16BigEndian(outline.AsSpan(2));
        Span<byte> metrics = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(metrics, (ushort)_font.AdvanceOf(code.Glyph));
        BinaryPrimitives.WriteInt16BigEndian(metrics[2..], (short)bearing);
        _metrics.AddRange(metrics);
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
                _renumbered[component] = number = (ushort)_codes.Count;
                _codes.Add(new FontCode(component, ""));
            }
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], number);
            at += 4 + ((flags & HasWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }
    }

    static int ScaleLength(int flags) => (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;

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
