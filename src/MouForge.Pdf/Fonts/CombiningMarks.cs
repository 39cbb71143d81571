namespace MouForge.Pdf.Fonts;

/// <summary>The combining marks of a font: which glyphs they are and where they sit.</summary>
sealed class CombiningMarks
{
    const uint MarkFeature = 0x6D61726B, MarkOnMarkFeature = 0x6D6B6D6B;
    const int MarkOnBaseLookup = 4, MarkOnMarkLookup = 6;

    // Glyph class of GDEF (OpenType 1.9, "Glyph class definition").
    const int MarkClass = 3;

    readonly FontBytes _bytes;
    readonly int _classes;
    readonly MarkAttachment _onBase;
    readonly MarkAttachment _onMark;

    /// <summary>The first character that combines; those before need not be looked up.</summary>
    public const int FirstCharacter = 0x300;

    public CombiningMarks(FontBytes bytes, int gdef, PositioningLookups lookups)
    {
        _bytes = bytes;
        int classes = bytes.U16(gdef + 4);
        _classes = classes == 0 ? 0 : gdef + classes;
        _onBase = Attachment(lookups, MarkFeature, MarkOnBaseLookup);
        _onMark = Attachment(lookups, MarkOnMarkFeature, MarkOnMarkLookup);
    }

    public bool IsMark(ushort glyph) => _classes != 0 && GlyphClasses.ClassOf(_bytes, _classes, glyph) == MarkClass;

    /// <summary>From the origin of a letter to that of a mark on it, in font units; null if the font does not say.</summary>
    public (int X, int Y)? OnBase(ushort letter, ushort mark) => _onBase.Offset(letter, mark);

    /// <summary>From the origin of a mark to that of another on it, in font units; null if the font does not say.</summary>
    public (int X, int Y)? OnMark(ushort lower, ushort upper) => _onMark.Offset(lower, upper);

    MarkAttachment Attachment(PositioningLookups lookups, uint feature, int type)
        => new(_bytes, [.. lookups.Of(feature, static _ => true).SelectMany(lookup => lookups.Subtables(lookup, type))]);
}
