namespace MouForge.Pdf.Fonts;

/// <summary>A combining mark on a letter, or a part of a letter that the font draws apart.</summary>
/// <param name="Glyph">The mark's glyph.</param>
/// <param name="X">How far right of the letter's origin its own lies, in font units.</param>
/// <param name="Y">How far above the letter's origin its own lies, in font units.</param>
public readonly record struct PlacedMark(ushort Glyph, short X, short Y);
