namespace MouForge.Pdf.Fonts;

/// <summary>A combining mark on a letter.</summary>
/// <param name="Glyph">The mark's glyph.</param>
/// <param name="X">How far right of the letter's origin its own lies, in font units.</param>
/// <param name="Y">How far above the letter's origin its own lies, in font units.</param>
readonly record struct PlacedMark(ushort Glyph, short X, short Y);
