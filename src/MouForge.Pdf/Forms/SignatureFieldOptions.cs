namespace MouForge.Pdf.Forms;

/// <summary>A field for a digital signature, empty until someone signs.</summary>
public sealed record SignatureFieldOptions
{
    /// <summary>Name, unique in the document; full stops make a path ("party3.signature").</summary>
    public required string Name { get; init; }

    /// <summary>What a screen reader says and a pointer shows.</summary>
    public required string Description { get; init; }
}
