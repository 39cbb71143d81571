using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>How pieces of text that are set off differ from the paragraph they stand in; sizes in points.</summary>
sealed record InlineLook
{
    /// <summary>On the pages of agencies.</summary>
    public static readonly InlineLook Agency = new();

    /// <summary>Largest size of a slot's sans text.</summary>
    public double SlotSize { get; init; } = 9.5;

    /// <summary>Size of a tag's text.</summary>
    public double TagSize { get; init; } = 7.5;

    /// <summary>Largest size of a detail, the quieter second part of a cell.</summary>
    public double DetailSize { get; init; } = 8.5;

    public PdfColor DetailColor { get; init; } = Palette.Grey;

    /// <summary>True where emphasis is bold instead of italic.</summary>
    public bool EmphasisIsBold { get; init; }
}
