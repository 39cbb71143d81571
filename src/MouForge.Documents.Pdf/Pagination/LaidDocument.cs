namespace MouForge.Documents.Pdf.Pagination;

/// <summary>A document on pages.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Positions">Page and top of each strip.</param>
sealed record LaidDocument(IReadOnlyList<LaidPage> Pages, PagePosition[] Positions)
{
    /// <summary>Where a strip stands; the document's end for an index after the last one.</summary>
    public PagePosition PositionOf(int strip)
        => Positions.Length == 0 ? default : Positions[Math.Min(strip, Positions.Length - 1)];
}
