using MouForge.Pdf.Annotations;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>A page. Coordinates are points from its top left corner, y downwards.</summary>
public sealed class PdfPage
{
    // A page full of text takes about so many bytes.
    const int UsualLength = 16 * 1024;

    readonly FormFields _fields;
    readonly List<StructureElement> _marked = [];
    readonly List<PageAnnotation> _annotations = [];

    // Where x stands, counted from the left edge: sign times x, plus shift.
    double _sign = 1;
    double _shift;

    internal PdfPage(int index, double width, double height, DocumentResources resources, FormFields fields)
    {
        Index = index;
        Width = width;
        Height = height;
        _fields = fields;
        Content = new PdfContent(this, resources, new PdfBuffer(UsualLength), isLast: false);
        StateContent = new PdfContent(this, resources, new PdfBuffer(0), isLast: true);
    }

    /// <summary>Number of the page in the file, from 0.</summary>
    public int Index { get; }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>What is painted.</summary>
    public PdfContent Content { get; }

    /// <summary>What is painted last, in a stream of its own: all that a change of the document's state overrides.</summary>
    public PdfContent StateContent { get; }

    /// <summary>What stands before the names of its fields; empty for nothing.</summary>
    public string FieldPath { get; internal init; } = "";

    /// <summary>Number of its object; 0 until the document is saved.</summary>
    internal int ObjectId { get; set; }

    /// <summary>Its key in the parent tree.</summary>
    internal int StructureKey { get; set; }

    /// <summary>How many marked contents the page had before what is painted now.</summary>
    internal int EarlierMarks { get; init; }

    /// <summary>The elements that the page's marked contents belong to, by their numbers (MCID).</summary>
    internal IReadOnlyList<StructureElement> Marked => _marked;

    internal IReadOnlyList<PageAnnotation> Annotations => _annotations;

    /// <summary>Whether x runs from right to left now.</summary>
    public bool IsMirrored => _sign < 0;

    /// <summary>
    /// From now on what is placed in a stretch of the width stands on its other side, as scripts that run from right to left want it: areas,
    /// lines, fields and links. Text and pictures are only moved; text begins at x with its left end as before. The same call again ends it.
    /// </summary>
    /// <param name="left">Start of the stretch: 0 for the page.</param>
    /// <param name="width">Its width: that of the page.</param>
    public void Mirror(double left, double width) => (_sign, _shift) = (-_sign, _shift + (_sign * ((2 * left) + width)));

    /// <summary>Where an area stands, counted from the left edge of the page.</summary>
    public PdfRectangle Placed(PdfRectangle area) => area with { X = IsMirrored ? PlacedX(area.Right) : PlacedX(area.X) };

    /// <summary>Makes an area lead to an address. Characters that are not ASCII are encoded.</summary>
    /// <param name="area">The area; a link over two lines has two.</param>
    /// <param name="uri">Absolute address: http, mailto, tel.</param>
    /// <param name="description">Where it leads, for people.</param>
    /// <param name="link">The Link element that the text belongs to.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or the element is no Link.</exception>
    public void AddLink(PdfRectangle area, Uri uri, string description, StructureElement link)
        => AddLink(new AddressLink(this, Placed(area), uri, description, link));

    /// <summary>Makes an area lead to a place in the document, which may be placed later.</summary>
    /// <param name="area">The area; a link over two lines has two.</param>
    /// <param name="target">The place.</param>
    /// <param name="description">Where it leads, for people.</param>
    /// <param name="link">The Link element that the text belongs to.</param>
    /// <exception cref="ArgumentException">The element is no Link.</exception>
    public void AddLink(PdfRectangle area, PdfTarget target, string description, StructureElement link)
        => AddLink(new PlaceLink(this, Placed(area), target, description, link));

    /// <summary>Makes an area a field that a person types into.</summary>
    /// <exception cref="ArgumentException">The name is taken or has an empty part, or the element is no Form.</exception>
    public void AddTextField(PdfRectangle area, TextFieldOptions options, StructureElement form)
        => AddField(new TextFieldWidget(this, Placed(area), options with { Name = FullName(options.Name) }, _fields.FontFor(options.Font), form));

    /// <summary>Makes an area a box that a person ticks.</summary>
    /// <exception cref="ArgumentException">The name is taken or has an empty part, or the element is no Form.</exception>
    public void AddCheckBox(PdfRectangle area, CheckBoxOptions options, StructureElement form)
    {
        var placed = options with { Name = FullName(options.Name), Box = options.Box is { } box ? Placed(box) : null };
        AddField(new CheckBoxWidget(this, Placed(area), placed, form));
    }

    /// <summary>Makes an area a field that a person signs in.</summary>
    /// <exception cref="ArgumentException">The name is taken or has an empty part, or the element is no Form.</exception>
    public void AddSignatureField(PdfRectangle area, SignatureFieldOptions options, StructureElement form)
        => AddField(new SignatureWidget(this, Placed(area), options with { Name = FullName(options.Name) }, form));

    /// <summary>Gives the number of the next marked content of the page to an element.</summary>
    internal int Mark(StructureElement element)
    {
        int contentId = EarlierMarks + _marked.Count;
        element.AddContent(this, contentId);
        _marked.Add(element);
        return contentId;
    }

    /// <summary>Where x stands, counted from the left edge of the page.</summary>
    internal double PlacedX(double x) => (_sign * x) + _shift;

    string FullName(string name) => FieldPath.Length == 0 ? name : $"{FieldPath}.{name}";

    void AddField(FieldWidget field)
    {
        RequireType(field.Element, StructureType.Form);
        _fields.Add(field);
        Add(field);
    }

    void AddLink(LinkAnnotation link)
    {
        RequireType(link.Element, StructureType.Link);
        Add(link);
    }

    static void RequireType(StructureElement element, StructureType expected)
    {
        if (element.Type != expected)
        {
            throw new ArgumentException($"The annotation belongs to a {expected.Name} element, not to {element.Type.Name}.");
        }
    }

    void Add(PageAnnotation annotation)
    {
        _annotations.Add(annotation);
        annotation.Element.AddAnnotation(annotation);
    }
}
