using System.Globalization;
using MouForge.Documents.Numbering;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Rendering;
using MouForge.Pdf;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Binders;

/// <summary>
/// Binds documents into one tagged PDF behind a contents page: each keeps its own footer, language and headings and gets a line with the
/// page of the binder; fonts are shared. Documents are laid out as they are added, so that the contents page can name their pages, and drawn
/// at the end. For one thread; makes one file.
/// </summary>
public sealed class PdfBinder
{
    readonly DocumentProperties _properties;
    readonly PdfDocumentWriter _writer;
    readonly StructureElement _contents;
    readonly ScriptSupport _scripts;
    readonly List<BinderPart> _parts = [];
    int _pages;

    /// <summary>Starts an empty binder.</summary>
    /// <param name="properties">What is said about the binder: its contents page has the same properties.</param>
    /// <param name="scripts">What the machine has for other scripts than Latin; null for what stands beside the program.</param>
    public PdfBinder(DocumentProperties properties, ScriptSupport? scripts = null)
    {
        (_properties, _scripts) = (properties, scripts ?? ScriptSupport.Usual);
        _writer = new PdfDocumentWriter(PdfRenderer.OptionsOf(properties));
        _contents = _writer.Root.Add(StructureType.Part);
    }

    /// <summary>Lays out a document behind those added before.</summary>
    /// <returns>Where it stands.</returns>
    /// <exception cref="ArgumentException">The document has no sections.</exception>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script of the text needs.</exception>
    public PrintedDocument Add(BinderDocument document)
    {
        if (document.Document.Sections.Count == 0)
        {
            throw new ArgumentException($"'{document.Title}' has no sections and cannot stand in a binder.", nameof(document));
        }
        string name = BinderPart.NameOf(_parts.Count + 1);
        var tag = _writer.Root.Add(StructureType.Part);
        tag.Title = document.Title;
        string language = document.Document.Properties.Language;
        tag.Language = language == _properties.Language ? null : language;
        var layout = DocumentLayout.Of(document.Document, tag, _scripts, name + "-");
        var part = new BinderPart(document, layout) { Name = name, FirstPage = _pages + 1 };
        _pages += layout.Laid.Pages.Count;
        _parts.Add(part);
        return part.Places();
    }

    /// <summary>Draws the contents page and all documents, and ends the binder.</summary>
    /// <param name="sections">What stands on the contents page; it may refer to the anchors that <see cref="Add"/> returned.</param>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script of the text needs.</exception>
    public RenderedDocument Render(IReadOnlyList<Section> sections)
    {
        int front = DrawContents(new Document { Properties = _properties, Sections = sections });
        for (int i = 0; i < _parts.Count; i++)
        {
            Draw(_parts[i], opensGroup: i == 0 || _parts[i - 1].Source.Group != _parts[i].Source.Group);
        }
        _writer.SetPageLabel(0, PageLabelStyle.LowerRoman);
        if (_pages > 0)
        {
            _writer.SetPageLabel(front, PageLabelStyle.Decimal);
        }
        return new RenderedDocument(OutputFormat.Pdf, _writer.Save(), front + _pages);
    }

    int DrawContents(Document contents)
    {
        var layout = DocumentLayout.Of(contents, _contents, _scripts);
        layout.Paint(_writer, new FilePlace
        {
            BookmarksAbove = [new Bookmark(_properties.Title, 1, 0)],
            LineOf = page => Line(_properties, NumberFormat.LowerRoman(page + 1)),
            Elsewhere = _parts.SelectMany(part => part.Targets.Select(target => (Anchor: part.AnchorOf(target.Key), target.Value)))
                .ToDictionary(target => target.Anchor, target => target.Value, StringComparer.Ordinal),
        });
        return layout.Laid.Pages.Count;
    }

    void Draw(BinderPart part, bool opensGroup)
    {
        var document = new Bookmark(part.Source.Title, 2, 0);
        var properties = part.Source.Document.Properties;
        part.Layout.Paint(_writer, new FilePlace
        {
            FieldPath = part.Name,
            BookmarksAbove = opensGroup ? [new Bookmark(part.Source.Group, 1, 0), document] : [document],
            LineOf = page => Line(properties, NumberFormat.Decimal(part.FirstPage + page)),
            LinkedTo = part.Targets,
        });
    }

    static string Line(DocumentProperties properties, string page)
        => string.Format(CultureInfo.InvariantCulture, properties.Words.BinderPage, page);
}
