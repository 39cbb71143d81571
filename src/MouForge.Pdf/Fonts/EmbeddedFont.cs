using System.Runtime.InteropServices;

namespace MouForge.Pdf.Fonts;

/// <summary>A font as one document uses it: codes of two bytes, given out in the order of first use after those of <see cref="BasicLatin"/>.</summary>
sealed class EmbeddedFont
{
    // Reordered letters of one cluster: the first glyph carries the text, the others a character that nobody sees.
    const string Unseen = "\u200B";

    readonly List<FontCode> _codes;
    readonly ushort[]?[] _planes = new ushort[256][];
    Dictionary<FontCode, ushort>? _others;
    Dictionary<string, ushort>? _marked;

    public EmbeddedFont(TrueTypeFont font, string resourceName)
    {
        Font = font;
        ResourceName = resourceName;
        _codes = [.. font.BasicLatin.Codes];
        _planes[0] = font.BasicLatin.ByCharacter.ToArray();
    }

    public TrueTypeFont Font { get; }

    /// <summary>The name by which content streams select it.</summary>
    public string ResourceName { get; }

    /// <summary>All codes, from 0, which is the font's .notdef and never drawn.</summary>
    public ReadOnlySpan<FontCode> Codes => CollectionsMarshal.AsSpan(_codes);

    public ushort GlyphOf(int code) => _codes[code].Glyph;

    /// <summary>The code of a character.</summary>
    /// <exception cref="GlyphNotFoundException">The font lacks it.</exception>
    public int CodeOf(int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            return CodeOf(new FontCode(Font.RequireGlyph(codePoint), char.ConvertFromUtf32(codePoint)));
        }
        var plane = _planes[codePoint >> 8] ??= new ushort[256];
        ushort code = plane[codePoint & 255];
        return code != 0 ? code : plane[codePoint & 255] = Append(new FontCode(Font.RequireGlyph(codePoint), ((char)codePoint).ToString()));
    }

    /// <summary>The code of a letter with combining marks.</summary>
    /// <exception cref="GlyphNotFoundException">The font lacks one of them.</exception>
    public int CodeOfMarked(ReadOnlySpan<char> text)
    {
        var known = (_marked ??= []).GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(text, out ushort code) ? code : known[text] = Append(MarkedLetter.Compose(Font, text));
    }

    /// <summary>The code of a glyph that a shaper has chosen for a text.</summary>
    public int CodeOf(ushort glyph, ReadOnlySpan<char> text) => CodeOf(glyph, text, []);

    /// <summary>The code of a glyph that a shaper has chosen for a text, with others drawn as a part of it.</summary>
    public int CodeOf(ushort glyph, ReadOnlySpan<char> text, IReadOnlyList<PlacedMark> marks)
        => CodeOf(new FontCode(glyph, text.IsEmpty ? Unseen : text.ToString(), marks.Count == 0 ? null : [.. marks]));

    int CodeOf(FontCode key)
    {
        _others ??= [];
        return _others.TryGetValue(key, out ushort code) ? code : _others[key] = Append(key);
    }

    ushort Append(FontCode code)
    {
        _codes.Add(code);
        return (ushort)(_codes.Count - 1);
    }
}
