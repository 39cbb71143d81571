using MouForge.Pdf.Annotations;
using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;

namespace MouForge.Pdf.Structure;

/// <summary>A node of the document's logical structure. What is painted is attached to it wherever on the pages it lands.</summary>
public sealed class StructureElement
{
    readonly List<StructureKid> _kids = [];

    internal StructureElement(StructureType type, StructureElement? parent)
    {
        Type = type;
        Parent = parent;
    }

    /// <summary>An element of a file that is updated, with all that it has.</summary>
    internal StructureElement(int objectId, PdfValue kept)
    {
        (ObjectId, Kept, Type) = (objectId, kept, new StructureType(kept["S"].Name));
        _kids.AddRange(kept["K"].Items.Select(kid => new StructureKid(kid, 0)));
    }

    /// <summary>What it is.</summary>
    public StructureType Type { get; }

    /// <summary>The element that holds it; null for the root.</summary>
    public StructureElement? Parent { get; }

    /// <summary>What a picture shows, in words.</summary>
    public string? Alt { get; set; }

    /// <summary>What is read aloud instead of what is painted.</summary>
    public string? ActualText { get; set; }

    /// <summary>BCP 47 code of its language; null for that of its parent.</summary>
    public string? Language { get; set; }

    /// <summary>A name for people who look at the tree.</summary>
    public string? Title { get; set; }

    /// <summary>A name within the document, unique, that <see cref="Headers"/> of table cells point to.</summary>
    public string? Id { get; set; }

    /// <summary>Which cells a header cell speaks for.</summary>
    public TableScope? Scope { get; set; }

    /// <summary>How many rows a cell covers.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>The <see cref="Id"/>s of the header cells that speak for a cell, where scopes do not say it.</summary>
    public IReadOnlyList<string>? Headers { get; set; }

    /// <summary>How the labels of a list are made.</summary>
    public ListNumbering? Numbering { get; set; }

    /// <summary>Where a picture stands on its page, as <see cref="PdfPage.Placed"/> says it; the page is that of its first content.</summary>
    public PdfRectangle? BoundingBox { get; set; }

    internal IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>What it was before the update; missing for a new element.</summary>
    internal PdfValue Kept { get; }

    /// <summary>Number of its object; 0 until the document is saved.</summary>
    internal int ObjectId { get; set; }

    /// <summary>How many children it has, contents and annotations included.</summary>
    public int ChildCount => _kids.Count;

    /// <summary>Adds a child after all that is there.</summary>
    public StructureElement Add(StructureType type) => Insert(_kids.Count, type);

    /// <summary>Adds a child before one that is there.</summary>
    /// <param name="index">Its place among the children, from 0; <see cref="ChildCount"/> for the end.</param>
    /// <param name="type">What it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public StructureElement Insert(int index, StructureType type)
    {
        var child = new StructureElement(type, this);
        _kids.Insert(index, new StructureKid(child, 0));
        return child;
    }

    /// <summary>Takes out a child that it had before the update; returns its place, -1 where it has no such child.</summary>
    internal int Remove(int objectId)
    {
        int index = _kids.FindIndex(kid => kid.Item is PdfValue kept && kept.Reference == objectId);
        if (index >= 0)
        {
            _kids.RemoveAt(index);
        }
        return index;
    }

    internal void AddContent(PdfPage page, int contentId) => _kids.Add(new StructureKid(page, contentId));

    internal void AddAnnotation(PageAnnotation annotation) => _kids.Add(new StructureKid(annotation, 0));

    /// <summary>Whether nothing was added after this content, so that painting may go on with it.</summary>
    internal bool EndsWith(PdfPage page, int contentId) => _kids.Count > 0 && _kids[^1] == new StructureKid(page, contentId);
}
