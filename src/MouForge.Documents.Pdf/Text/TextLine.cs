namespace MouForge.Documents.Pdf.Text;

/// <summary>A line of text, set.</summary>
/// <param name="Fragments">Its text in reading order.</param>
/// <param name="Width">Width in points, without the space at its end.</param>
readonly record struct TextLine(IReadOnlyList<TextFragment> Fragments, double Width)
{
    /// <summary>Where the left end of a fragment stands.</summary>
    /// <param name="fragment">One of the line's fragments.</param>
    /// <param name="x">Where the line begins.</param>
    /// <param name="isMirrored">Whether x runs from right to left, so that the line begins at its right end.</param>
    public double StartOf(in TextFragment fragment, double x, bool isMirrored) => isMirrored ? x + Width - fragment.X : x + fragment.X;
}
