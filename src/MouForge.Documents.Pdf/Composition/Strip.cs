using MouForge.Documents.Pdf.Elements;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>The smallest piece of a page: a line, a row, a block. It is never broken.</summary>
/// <param name="Element">The element that draws it.</param>
/// <param name="Part">Which of the element's strips it is, from 0.</param>
/// <param name="Height">Height in points.</param>
readonly record struct Strip(LayoutElement Element, int Part, double Height)
{
    /// <summary>Least space above it; none at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Least space below it.</summary>
    public double After { get; init; }

    /// <summary>What holds it and the next strip together.</summary>
    public Bond Bond { get; init; }

    /// <summary>True where it opens a new page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>The gap between this strip and the next one on the same page: the larger wish counts, not the sum.</summary>
    public double GapTo(in Strip next) => Math.Max(After, next.Before);
}
