namespace MouForge.Documents.Pdf.Tables;

/// <summary>What a column asks for, in points with its padding.</summary>
/// <param name="Fixed">The width the template sets; null where the text decides.</param>
/// <param name="Least">Its longest unbreakable word.</param>
/// <param name="Wish">Its longest line.</param>
readonly record struct ColumnNeed(double? Fixed, double Least, double Wish)
{
    /// <summary>The least width; a fixed width counts as both.</summary>
    public double LeastWidth => Fixed ?? Least;

    /// <summary>The wanted width; a fixed width counts as both.</summary>
    public double WishedWidth => Fixed ?? Math.Max(Least, Wish);
}
