namespace MouForge.Pdf.Fonts;

/// <summary>What a code of an embedded font shows and says. Two characters of one look have two codes, so that copying gives what was written.</summary>
/// <param name="Glyph">The glyph in the original font.</param>
/// <param name="Text">The characters that it stands for.</param>
readonly record struct FontCode(ushort Glyph, string Text);
