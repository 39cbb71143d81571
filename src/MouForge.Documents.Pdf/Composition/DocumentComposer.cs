using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
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
        _context = DocumentContext.Of(document, design, setter, idPrefix);
        _blocks = new BlockComposer(_context, new StripFlow(_strips));
    }

    /// <summary>Composes the whole document.</summary>
    public ComposedDocument Compose()
    {
        foreach (var section in _document.Sections)
        {
            Compose(section);
        }
        return new ComposedDocument(_strips, _runs, _sections, _context.Anchors, _context.Bookmarks) { Design = _context.Design };
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
        var tag = _root.Add(StructureType.Section);
        int level = _context.Levels.OpenSection(hasHeading: section.Heading.Count > 0);
        _blocks.OpenSection(section, geometry, tag);
        if (section.Heading.Count > 0)
        {
            AddHeading(section, geometry, tag.Add(StructureType.Heading(level)));
        }
        _blocks.AddAll(section.Blocks);
        if (section.StartsPage)
        {
            _strips.StartPageAt(first);
        }
        _sections.Add(new SectionRange(first, _strips.Count, section.MembersOnly));
    }

    // A number hangs in its column; the words "Annex A." run on into the heading.
    void AddHeading(Section section, PageGeometry geometry, StructureElement tag)
    {
        var looks = _context.Design.Looks;
        bool hangs = section.Kind == SectionKind.Numbered;
        string label = section.Label.Length == 0 ? "" : section.Label + " ";
        _context.Bookmarks.Add(new Bookmark(label + Inline.PlainTextOf(section.Heading), 1, _strips.Count));
        var text = new TextBlock(
            hangs ? section.Heading : [new TextInline(label), .. section.Heading],
            hangs ? geometry.Body.Indent(looks.Indents.Number) : geometry.Body,
            looks.Heading1);
        _blocks.AddHeading(text with { Label = hangs ? new ItemLabel(label, geometry.Margin, tag) : null }, tag);
        _blocks.EndHeading();
    }
}
