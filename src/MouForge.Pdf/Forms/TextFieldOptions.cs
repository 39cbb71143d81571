using MouForge.Pdf.Fonts;

namespace MouForge.Pdf.Forms;

/// <summary>A field that a person types into.</summary>
public sealed record TextFieldOptions
{
    /// <summary>Name, unique in the document; full stops make a path ("part2.person").</summary>
    public required string Name { get; init; }

    /// <summary>What a screen reader says and a pointer shows.</summary>
    public required string Description { get; init; }

    /// <summary>The face of what is typed; the same for all fields of a document.</summary>
    public required TrueTypeFont Font { get; init; }

    /// <summary>Font size in points.</summary>
    public double FontSize { get; init; } = 12;

    /// <summary>Colour of what is typed.</summary>
    public PdfColor Color { get; init; } = PdfColor.Black;

    /// <summary>Whether lines break.</summary>
    public bool Multiline { get; init; }
}
