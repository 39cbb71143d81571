using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using MouForge.Pdf.Content;
using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Shaping;

/// <summary>
/// The shaping engine HarfBuzz: it chooses and places the glyphs of scripts whose letters join, stack or change places. A library of the
/// machine, not of ours. Shared by all threads.
/// </summary>
public sealed unsafe class HarfBuzz
{
    /// <summary>The library's name on Linux; Debian has it in the package libharfbuzz0b.</summary>
    public const string UsualLibrary = "libharfbuzz.so.0";

    const int RightToLeft = 5;

    // What is never drawn, such as a joiner, leaves no glyph.
    const int RemoveDefaultIgnorables = 8;

    // Marks keep characters of their own, in the order of the text.
    const int MonotoneCharacters = 1;

    readonly HarfBuzzFunctions _functions;
    readonly ConditionalWeakTable<TrueTypeFont, HarfBuzzFont> _fonts = [];

    HarfBuzz(HarfBuzzFunctions functions)
    {
        _functions = functions;
        Version = Marshal.PtrToStringUTF8((nint)functions.VersionString()) ?? "";
    }

    /// <summary>The version, such as "6.0.0": other versions may choose other glyphs.</summary>
    public string Version { get; }

    /// <summary>Loads the engine; null where the machine has no such library.</summary>
    /// <param name="library">Its name or path.</param>
    public static HarfBuzz? Load(string library = UsualLibrary) => HarfBuzzFunctions.Load(library) is { } functions ? new HarfBuzz(functions) : null;

    /// <summary>
    /// The glyphs of a stretch of text that runs from right to left, in the order they are drawn from left to right. Characters around the
    /// stretch count for how its letters join.
    /// </summary>
    /// <param name="font">The font; it has all characters.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the first character of the stretch.</param>
    /// <param name="length">How many characters it is. Positions in the result count from its start.</param>
    /// <param name="language">BCP 47 code, for letters that languages draw in ways of their own.</param>
    public ShapedGlyph[] ShapeRightToLeft(TrueTypeFont font, ReadOnlySpan<char> text, int start, int length, string language)
    {
        var face = _fonts.GetValue(font, key => new HarfBuzzFont(_functions, key));
        nint buffer = _functions.BufferCreate();
        try
        {
            fixed (char* characters = text)
            {
                _functions.BufferAddUtf16(buffer, characters, text.Length, (uint)start, length);
            }
            SetProperties(buffer, language);
            _functions.Shape(face.Pointer, buffer, 0, 0);
            GC.KeepAlive(face);
            return GlyphsOf(buffer, start, start + length);
        }
        finally
        {
            _functions.BufferDestroy(buffer);
        }
    }

    void SetProperties(nint buffer, string language)
    {
        fixed (byte* code = Encoding.ASCII.GetBytes(language + '\0'))
        {
            _functions.BufferSetLanguage(buffer, _functions.LanguageFromString(code, -1));
        }
        _functions.BufferSetDirection(buffer, RightToLeft);
        _functions.BufferSetFlags(buffer, RemoveDefaultIgnorables);
        _functions.BufferSetClusterLevel(buffer, MonotoneCharacters);
        _functions.BufferGuessSegmentProperties(buffer);
    }

    ShapedGlyph[] GlyphsOf(nint buffer, int start, int end)
    {
        uint count;
        var glyphs = new ReadOnlySpan<HarfBuzzGlyph>(_functions.BufferGetGlyphInfos(buffer, &count), (int)count);
        var positions = new ReadOnlySpan<HarfBuzzPosition>(_functions.BufferGetGlyphPositions(buffer, &count), (int)count);
        var clusters = new List<ShapedGlyph>((int)count);
        // Drawn from the left, the last characters come first.
        for (int first = 0, last = end; first < glyphs.Length;)
        {
            int next = first + 1;
            while (next < glyphs.Length && glyphs[next].Cluster == glyphs[first].Cluster)
            {
                next++;
            }
            int from = (int)glyphs[first].Cluster;
            clusters.Add(Cluster(glyphs[first..next], positions[first..next], from - start, last - from));
            (first, last) = (next, from);
        }
        return [.. clusters];
    }

    // The widest glyph carries the others of its cluster, so that the characters have one glyph that says them.
    static ShapedGlyph Cluster(ReadOnlySpan<HarfBuzzGlyph> glyphs, ReadOnlySpan<HarfBuzzPosition> positions, int textStart, int textLength)
    {
        int carrier = 0, pen = 0, carrierPen = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (positions[i].AdvanceX > positions[carrier].AdvanceX)
            {
                (carrier, carrierPen) = (i, pen);
            }
            pen += positions[i].AdvanceX;
        }
        var own = positions[carrier];
        int originX = carrierPen + own.OffsetX;
        var marks = new List<PlacedMark>();
        for (int i = 0, at = 0; i < glyphs.Length; at += positions[i++].AdvanceX)
        {
            if (i != carrier)
            {
                marks.Add(new PlacedMark((ushort)glyphs[i].Glyph, (short)(at + positions[i].OffsetX - originX), (short)(positions[i].OffsetY - own.OffsetY)));
            }
        }
        return new ShapedGlyph((ushort)glyphs[carrier].Glyph, pen, originX, own.OffsetY, textStart, textLength) { Marks = marks };
    }
}
