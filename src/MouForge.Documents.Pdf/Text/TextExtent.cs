namespace MouForge.Documents.Pdf.Text;

/// <summary>How wide a text wants to be, in points.</summary>
/// <param name="Whole">Width of its longest line, not broken.</param>
/// <param name="LongestWord">Width of its longest unbreakable word.</param>
/// <param name="LongestPart">The same where e-mail addresses may break after their marks.</param>
readonly record struct TextExtent(double Whole, double LongestWord, double LongestPart)
{
    /// <summary>What holds either text.</summary>
    public TextExtent Or(TextExtent other)
        => new(Math.Max(Whole, other.Whole), Math.Max(LongestWord, other.LongestWord), Math.Max(LongestPart, other.LongestPart));
}
