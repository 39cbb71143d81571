namespace MouForge.Pdf.Fonts;

/// <summary>What a code of an embedded font shows and says. Two characters of one look have two codes, so that copying gives what was written.</summary>
/// <param name="Glyph">The glyph in the original font; of a letter with marks, the letter.</param>
/// <param name="Text">The characters that it stands for.</param>
/// <param name="Marks">The combining marks on the letter; null for none. They are drawn as one glyph with it.</param>
readonly record struct FontCode(ushort Glyph, string Text, PlacedMark[]? Marks = null)
{
    /// <summary>Whether both show and say the same.</summary>
    public bool Equals(FontCode other) => Glyph == other.Glyph && Text == other.Text && Marks.AsSpan().SequenceEqual(other.Marks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Glyph, Text);
}
