namespace MouForge.Pdf.Forms;

/// <summary>A box that a person ticks. The page draws the box; the field draws only the tick.</summary>
public sealed record CheckBoxOptions
{
    /// <summary>Name, unique in the document; full stops make a path ("part2.person").</summary>
    public required string Name { get; init; }

    /// <summary>What a screen reader says and a pointer shows.</summary>
    public required string Description { get; init; }

    /// <summary>Where the drawn box stands on the page, if the area to click is larger than it; null: the box is the area.</summary>
    public PdfRectangle? Box { get; init; }

    /// <summary>Colour of the tick.</summary>
    public PdfColor Color { get; init; } = PdfColor.Black;
}
