using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Furniture;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Composes a document: sections and their headings, with all blocks in them, into strips and tags.</summary>
sealed class DocumentComposer
{
    readonly Document _document;
    readonly StructureElement _root;
    readonly StripList _strips = new();
    readonly List<PageRun> _runs = [];
    readonly List<SectionRange> _sections = [];
    readonly PageFurniture _furniture;
    readonly DocumentContext _context;
    readonly BlockComposer _blocks;

    /// <param name="document">The document, numbered.</param>
    /// <param name="root">What holds its tags.</param>
    /// <param name="design">How it is laid out.</param>
    /// <param name="setter">Sets text.</param>
    /// <param name="idPrefix">What stands before the ids of its tags, where the file has several documents.</param>
    public DocumentComposer(Document document, StructureElement root, PageDesign design, TextSetter setter, string idPrefix = "")
    {
        (_document, _root) = (document, root);
        _furniture = PageFurniture.Of(document.Properties, design, setter);
        var fitted = design with { Portrait = _furniture.Fit(design.Portrait), Landscape = _furniture.Fit(design.Landscape) };
        _context = DocumentContext.Of(document, fitted, setter, idPrefix, isRead: _furniture.Spoken is not null);
        _blocks = new BlockComposer(_context, new StripFlow(_strips));
    }

    /// <summary>Composes the whole document.</summary>
    public ComposedDocument Compose()
    {
        foreach (var section in _document.Sections)
        {
            Compose(section);
        }
        return new ComposedDocument(_strips, _runs, _sections, _context.Anchors, _context.Bookmarks)
        {
            Design = _context.Design,
            Furniture = _furniture,
            Marks = _context.Marks ?? [],
        };
    }

    void Compose(Section section)
    {
        int first = _strips.Count;
        var geometry = section.Landscape ? _context.Design.Landscape : _context.Design.Portrait;
        if (_runs.Count == 0 || _runs[^1].Geometry != geometry)
        {
            _runs.Add(new PageRun(first, geometry));
        }
        _context.Anchors.TryAdd(section.Id, first);
        _context.MarkReading(first, _root);
        var tag = _root.Add(StructureType.Section);
        int level = _context.Levels.OpenSection(hasHeading: section.Heading.Count > 0);
        _blocks.OpenSection(section, geometry, tag);
        if (section.Heading.Count > 0)
        {
            _blocks.NoteInMargin(_context.Margin?.NoteOf(section, tag));
            AddHeading(section, geometry, tag.Add(StructureType.Heading(level)));
        }
        _blocks.AddSection(section.Blocks);
        BindPart(section, first);
        if (section.StartsPage)
        {
            _strips.StartPageAt(first);
        }
        _sections.Add(new SectionRange(first, _strips.Count, section.MembersOnly));
    }

    // A short part of a client's form stands on one page.
    void BindPart(Section section, int first)
    {
        bool isPart = section.Kind == SectionKind.Numbered && _context.Design.HighestWholePart > 0;
        if (isPart && _strips.HeightOf(first, _strips.Count) <= _context.Design.HighestWholePart)
        {
            _strips.BindAll(first, _strips.Count, Bond.Firm);
        }
    }

    // A number hangs in its column; the words "Annex A." run on into the heading.
    void AddHeading(Section section, PageGeometry geometry, StructureElement tag)
    {
        var looks = _context.Design.Looks;
        bool hangs = section.Kind == SectionKind.Numbered;
        string label = section.Label.Length == 0 ? "" : section.Label + " ";
        _context.Bookmarks.Add(new Bookmark(label + Inline.PlainTextOf(section.Heading), 1, _strips.Count));
        var text = new TextBlock(
            hangs ? section.Heading : [new TextInline(label) { Change = section.Change }, .. section.Heading],
            hangs ? geometry.Body.Indent(looks.Indents.Number) : geometry.Body,
            looks.Heading1);
        _blocks.AddHeading(text with { Label = hangs ? new ItemLabel(label, geometry.Margin, tag) { Change = ListLabels.ChangeOf(section.Change, section.FormerLabel) } : null }, tag);
        _blocks.EndHeading();
    }
}
