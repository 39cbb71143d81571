using MouForge.Pdf.Forms;
using MouForge.Pdf.Structure;

namespace MouForge.Pdf.Content;

/// <summary>A page.</summary>
public sealed class PdfPage
{
    internal PdfPage(int index, double width, double height)
    {
        Index = index;
        Width = width;
        Height = height;
    }

    /// <summary>Number of the page in the file, from 0.</summary>
    public int Index { get; }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>What is painted.</summary>
    public PdfContent Content { get; } = new();

    /// <summary>What is painted last, in a stream of its own: all that a change of the document's state overrides.</summary>
    public PdfContent StateContent { get; } = new();

    /// <summary>Makes an area lead to an address.</summary>
    public void AddLink(PdfRectangle area, Uri uri, string description, StructureElement link) => throw new NotImplementedException();

    /// <summary>Makes an area lead to a place in the document.</summary>
    public void AddLink(PdfRectangle area, PdfTarget target, string description, StructureElement link) => throw new NotImplementedException();

    /// <summary>Makes an area a field that a person types into.</summary>
    public void AddTextField(PdfRectangle area, TextFieldOptions options, StructureElement form) => throw new NotImplementedException();

    /// <summary>Makes an area a box that a person ticks.</summary>
    public void AddCheckBox(PdfRectangle area, CheckBoxOptions options, StructureElement form) => throw new NotImplementedException();

    /// <summary>Makes an area a field that a person signs in.</summary>
    public void AddSignatureField(PdfRectangle area, SignatureFieldOptions options, StructureElement form) => throw new NotImplementedException();
}
