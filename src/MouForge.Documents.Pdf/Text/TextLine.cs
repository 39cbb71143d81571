namespace MouForge.Documents.Pdf.Text;

/// <summary>A line of text, set.</summary>
/// <param name="Fragments">Its text in reading order.</param>
/// <param name="Width">Width in points, without the space at its end.</param>
readonly record struct TextLine(IReadOnlyList<TextFragment> Fragments, double Width);
