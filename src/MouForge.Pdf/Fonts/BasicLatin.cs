namespace MouForge.Pdf.Fonts;

/// <summary>
/// The printable characters of ASCII come first in every embedded font, used or not: documents in Latin script then mostly share one
/// subset, which is made and compressed once. It costs a few kilobytes a face and saves most of a millisecond.
/// </summary>
sealed class BasicLatin
{
    const char First = ' ';
    const char Last = '~';

    readonly List<FontCode> _codes = [default];
    readonly ushort[] _byCharacter = new ushort[256];

    public BasicLatin(TrueTypeFont font)
    {
        for (char character = First; character <= Last; character++)
        {
            if (font.GlyphOf(character) is var glyph and not 0)
            {
                _byCharacter[character] = (ushort)_codes.Count;
                _codes.Add(new FontCode(glyph, character.ToString()));
            }
        }
    }

    /// <summary>The codes that every document begins with; the first is the font's .notdef.</summary>
    public IReadOnlyList<FontCode> Codes => _codes;

    /// <summary>The code of each character below 256; 0 where it has none yet.</summary>
    public ReadOnlySpan<ushort> ByCharacter => _byCharacter;
}
