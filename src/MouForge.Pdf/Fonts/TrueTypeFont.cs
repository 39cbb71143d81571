using System.Text;

namespace MouForge.Pdf.Fonts;

/// <summary>A TrueType font: its metrics, characters and kerning. Parsed once, never changed, shared by all threads.</summary>
public sealed class TrueTypeFont
{
    readonly CharacterMap _characters;
    readonly PairKerning? _kerning;
    readonly ushort[] _advances;
    readonly Lazy<SimpleFontProgram> _simpleProgram;

    TrueTypeFont(FontBytes bytes)
    {
        Bytes = bytes;
        Tables = new TableDirectory(bytes);
        int head = Tables.Required("head"), horizontal = Tables.Required("hhea"), windows = Tables.Required("OS/2"), post = Tables.Required("post");
        UnitsPerEm = bytes.U16(head + 18);
        Bounds = new FontBounds(bytes.S16(head + 36), bytes.S16(head + 38), bytes.S16(head + 40), bytes.S16(head + 42));
        Ascent = bytes.S16(horizontal + 4);
        Descent = bytes.S16(horizontal + 6);
        Weight = bytes.U16(windows + 4);
        CapHeight = bytes.U16(windows) >= 2 ? bytes.S16(windows + 88) : Ascent;
        XHeight = bytes.U16(windows) >= 2 ? bytes.S16(windows + 86) : Ascent / 2;
        IsSerif = HasSerifs(bytes, windows);
        ItalicAngle = bytes.S32(post + 4) / 65536.0;
        IsFixedPitch = bytes.U32(post + 12) != 0;
        PostScriptName = NameTable.PostScriptName(bytes, Tables.Required("name"));
        GlyphCount = bytes.U16(Tables.Required("maxp") + 4);
        _advances = ReadAdvances(bytes, Tables.Required("hmtx"), bytes.U16(horizontal + 34), GlyphCount);
        _characters = new CharacterMap(bytes, Tables.Required("cmap"));
        if (Tables.TryGet("GPOS", out var gpos))
        {
            var lookups = new PositioningLookups(bytes, gpos.Offset);
            _kerning = new PairKerning(bytes, lookups);
            Marks = Tables.TryGet("GDEF", out var gdef) ? new CombiningMarks(bytes, gdef.Offset, lookups) : null;
        }
        BasicLatin = new BasicLatin(this);
        Programs = new FontProgramCache(this);
        _simpleProgram = new Lazy<SimpleFontProgram>(() => new SimpleFontProgram(this));
    }

    /// <summary>The name of the face in PDF files, such as "NotoSans-Bold".</summary>
    public string PostScriptName { get; }

    /// <summary>How many font units make the font size: 1000 or 2048 as a rule.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height of the line above the baseline in font units.</summary>
    public int Ascent { get; }

    /// <summary>Depth of the line below the baseline in font units; below zero.</summary>
    public int Descent { get; }

    /// <summary>Height of a capital letter in font units.</summary>
    public int CapHeight { get; }

    /// <summary>Height of a small x in font units.</summary>
    public int XHeight { get; }

    /// <summary>400 is regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>Degrees counter-clockwise from upright: 0, or below zero for an italic.</summary>
    public double ItalicAngle { get; }

    /// <summary>Whether the letters have serifs.</summary>
    public bool IsSerif { get; }

    /// <summary>Whether all glyphs have one width.</summary>
    public bool IsFixedPitch { get; }

    /// <summary>The number of glyphs, .notdef included.</summary>
    public int GlyphCount { get; }

    internal FontBytes Bytes { get; }

    internal TableDirectory Tables { get; }

    internal FontBounds Bounds { get; }

    internal CombiningMarks? Marks { get; }

    internal BasicLatin BasicLatin { get; }

    internal FontProgramCache Programs { get; }

    internal SimpleFontProgram SimpleProgram => _simpleProgram.Value;

    /// <summary>Reads a TrueType font file. The bytes are used as they are and must not change afterwards.</summary>
    /// <exception cref="PdfFontException">The file is broken, or its outlines are not TrueType.</exception>
    public static TrueTypeFont Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new TrueTypeFont(new FontBytes(file));
        }
        catch (Exception cause) when (cause is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new PdfFontException("The font file is cut short, or one of its tables points outside of it.", cause);
        }
    }

    /// <summary>The glyph of a character; 0 if the font does not have it.</summary>
    public ushort GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    /// <summary>The width of a glyph in font units.</summary>
    /// <exception cref="IndexOutOfRangeException">The font has no such glyph.</exception>
    public int AdvanceOf(ushort glyph) => _advances[glyph];

    /// <summary>How far <paramref name="right"/> moves when it follows <paramref name="left"/>, in font units; below zero is closer.</summary>
    public int KerningOf(ushort left, ushort right) => _kerning?.ValueOf(left, right) ?? 0;

    /// <summary>
    /// The width of a text as it is drawn, kerned, in font units. Combining marks take no room; characters that the font lacks count as a box.
    /// </summary>
    public int Measure(ReadOnlySpan<char> text)
    {
        int width = 0;
        ushort last = 0;
        foreach (var character in text.EnumerateRunes())
        {
            ushort glyph = GlyphOf(character.Value);
            if (last == 0 || !IsMark(character.Value))
            {
                width += AdvanceOf(glyph) + (last == 0 ? 0 : KerningOf(last, glyph));
                last = glyph;
            }
        }
        return width;
    }

    /// <summary>Whether a character combines with the letter before it.</summary>
    internal bool IsMark(int codePoint)
        => codePoint >= CombiningMarks.FirstCharacter && Marks is { } marks && GlyphOf(codePoint) is var glyph and not 0 && marks.IsMark(glyph);

    /// <summary>The glyph of a character that is to be drawn.</summary>
    /// <exception cref="GlyphNotFoundException">The font lacks it, or it is a control character.</exception>
    internal ushort RequireGlyph(int codePoint)
    {
        ushort glyph = GlyphOf(codePoint);
        return glyph != 0 && !Rune.IsControl(new Rune(codePoint)) ? glyph : throw new GlyphNotFoundException(codePoint, PostScriptName);
    }

    /// <summary>The outline of a glyph as the table 'glyf' has it; empty for a space.</summary>
    internal ReadOnlySpan<byte> Outline(ushort glyph)
    {
        int start = LocationOf(glyph);
        return Bytes.Slice(Tables.Required("glyf") + start, LocationOf(glyph + 1) - start);
    }

    /// <summary>The gap before a glyph's outline in font units.</summary>
    internal int LeftBearingOf(ushort glyph)
    {
        int table = Tables.Required("hmtx"), measured = Bytes.U16(Tables.Required("hhea") + 34);
        return Bytes.S16(glyph < measured ? table + 4 * glyph + 2 : table + 4 * measured + 2 * (glyph - measured));
    }

    int LocationOf(int glyph)
    {
        bool isLong = Bytes.U16(Tables.Required("head") + 50) == 1;
        int table = Tables.Required("loca");
        return isLong ? (int)Bytes.U32(table + 4 * glyph) : 2 * Bytes.U16(table + 2 * glyph);
    }

    static ushort[] ReadAdvances(FontBytes bytes, int table, int measured, int glyphs)
    {
        if (measured == 0 || glyphs == 0)
        {
            throw new PdfFontException("The font has no glyphs, or none with a width.");
        }
        // Glyphs after the last measured one share its width.
        var advances = new ushort[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++)
        {
            advances[glyph] = bytes.U16(table + 4 * Math.Min(glyph, measured - 1));
        }
        return advances;
    }

    /// <summary>PANOSE of a Latin text face (family kind 2): serif styles 2 to 10 have serifs, 11 to 15 have none.</summary>
    static bool HasSerifs(FontBytes bytes, int windows) => bytes.U8(windows + 32) == 2 && bytes.U8(windows + 33) is >= 2 and <= 10;
}
