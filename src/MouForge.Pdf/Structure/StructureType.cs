namespace MouForge.Pdf.Structure;

/// <summary>A standard structure type (ISO 32000-1, 14.8.4).</summary>
/// <param name="Name">The name without its slash.</param>
public readonly record struct StructureType(string Name)
{
    /// <summary>The whole document; the root has it.</summary>
    public static StructureType Document => new("Document");

    /// <summary>A large part, such as one document of a binder.</summary>
    public static StructureType Part => new("Part");

    /// <summary>A self-contained text.</summary>
    public static StructureType Article => new("Art");

    /// <summary>A section.</summary>
    public static StructureType Section => new("Sect");

    /// <summary>A group of blocks.</summary>
    public static StructureType Division => new("Div");

    /// <summary>A quotation of one or more paragraphs.</summary>
    public static StructureType BlockQuotation => new("BlockQuote");

    /// <summary>A caption of a table or figure.</summary>
    public static StructureType Caption => new("Caption");

    /// <summary>A table of contents.</summary>
    public static StructureType Contents => new("TOC");

    /// <summary>An entry of a table of contents.</summary>
    public static StructureType ContentsItem => new("TOCI");

    /// <summary>Grouping without a meaning of its own.</summary>
    public static StructureType NonStructural => new("NonStruct");

    /// <summary>A paragraph.</summary>
    public static StructureType Paragraph => new("P");

    /// <summary>A list.</summary>
    public static StructureType List => new("L");

    /// <summary>An item of a list.</summary>
    public static StructureType ListItem => new("LI");

    /// <summary>The number or bullet of a list item.</summary>
    public static StructureType Label => new("Lbl");

    /// <summary>The text of a list item.</summary>
    public static StructureType ListBody => new("LBody");

    /// <summary>A table.</summary>
    public static StructureType Table => new("Table");

    /// <summary>The head rows of a table.</summary>
    public static StructureType TableHead => new("THead");

    /// <summary>The body rows of a table.</summary>
    public static StructureType TableBody => new("TBody");

    /// <summary>The foot rows of a table.</summary>
    public static StructureType TableFoot => new("TFoot");

    /// <summary>A row of a table.</summary>
    public static StructureType TableRow => new("TR");

    /// <summary>A header cell; it needs a <see cref="StructureElement.Scope"/>.</summary>
    public static StructureType TableHeader => new("TH");

    /// <summary>A data cell.</summary>
    public static StructureType TableCell => new("TD");

    /// <summary>A stretch of text.</summary>
    public static StructureType Span => new("Span");

    /// <summary>A stretch of text that matters more. PDF 1.7 has no such type: it is mapped to Span.</summary>
    public static StructureType Strong => new("Strong");

    /// <summary>A quotation within a line.</summary>
    public static StructureType Quotation => new("Quote");

    /// <summary>A note; it gets an <see cref="StructureElement.Id"/> if it has none.</summary>
    public static StructureType Note => new("Note");

    /// <summary>A reference to another place.</summary>
    public static StructureType Reference => new("Reference");

    /// <summary>A link; its children are the text and the annotation.</summary>
    public static StructureType Link => new("Link");

    /// <summary>An annotation that is neither a link nor a field.</summary>
    public static StructureType Annotation => new("Annot");

    /// <summary>A picture; it needs an <see cref="StructureElement.Alt"/> and a <see cref="StructureElement.BoundingBox"/>.</summary>
    public static StructureType Figure => new("Figure");

    /// <summary>A form field.</summary>
    public static StructureType Form => new("Form");

    /// <summary>A heading of a level from 1 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public static StructureType Heading(int level) => level switch
    {
        1 => new("H1"),
        2 => new("H2"),
        3 => new("H3"),
        4 => new("H4"),
        5 => new("H5"),
        6 => new("H6"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "PDF knows headings of levels 1 to 6."),
    };
}
