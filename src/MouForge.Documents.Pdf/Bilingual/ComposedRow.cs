using MouForge.Documents.Pdf.Composition;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>A row of a text in two languages, composed.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="First">What stands in the first column, or over both.</param>
/// <param name="Second">What stands in the second column; nothing where the first spans both.</param>
sealed record ComposedRow(BilingualRowKind Kind, StripList First, StripList Second)
{
    /// <summary>What holds it and the next row together.</summary>
    public Bond Bond { get; init; }

    /// <summary>From the top of the first column's text to that of the second, where a mark is higher than a line.</summary>
    public double SecondDrop { get; init; }

    /// <summary>Above its text.</summary>
    public double PadAbove => (Kind == BilingualRowKind.Box ? BilingualLook.BoxTop : BilingualLook.Pad) + Math.Max(BeforeOf(First), BeforeOf(Second));

    /// <summary>Below its text.</summary>
    public double PadBelow => Kind == BilingualRowKind.Box ? BilingualLook.BoxBottom : BilingualLook.Pad;

    /// <summary>Its height with padding.</summary>
    public double Height => PadAbove + Math.Max(First.Height, SecondDrop + Second.Height) + PadBelow;

    static double BeforeOf(StripList strips) => strips.Count == 0 ? 0 : strips.Span[0].Before;
}
