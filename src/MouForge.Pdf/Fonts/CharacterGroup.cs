namespace MouForge.Pdf.Fonts;

/// <summary>Characters that follow each other, as their glyphs do.</summary>
/// <param name="First">First code point.</param>
/// <param name="Last">Last code point, included.</param>
/// <param name="Glyph">Glyph of the first.</param>
readonly record struct CharacterGroup(int First, int Last, int Glyph);
