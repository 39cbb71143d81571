using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Navigation;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf;

/// <summary>
/// Writes a tagged PDF 1.7, built to PDF/UA-1 and PDF/A-3a. The same calls give the same bytes.
/// A writer makes one document on one thread; fonts and images may be shared.
/// </summary>
public sealed class PdfDocumentWriter : IPageTarget
{
    readonly PdfDocumentOptions _options;
    readonly List<PdfPage> _pages = [];
    readonly List<Bookmark> _bookmarks = [];
    readonly List<PdfAttachment> _attachments = [];
    readonly PageLabels _labels = new();
    readonly DocumentResources _resources = new();
    readonly FormFields _fields = new();
    bool _isSaved;

    /// <summary>Starts a document without pages.</summary>
    public PdfDocumentWriter(PdfDocumentOptions options) => _options = options;

    /// <summary>The root of the logical structure, a Document.</summary>
    public StructureElement Root { get; } = new(StructureType.Document, null);

    /// <inheritdoc/>
    public string? ShapedBy { get; set; }

    /// <summary>
    /// What the program that makes the document wants to find again when it updates it, in a form of its own; no reader shows it
    /// (ISO 32000-1, 14.5). Empty for nothing.
    /// </summary>
    public ReadOnlyMemory<byte> PrivateData { get; set; }

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <inheritdoc/>
    public PdfPage AddPage(double width, double height, string fieldPath = "")
    {
        var page = new PdfPage(_pages.Count, width, height, _resources, _fields) { FieldPath = fieldPath };
        _pages.Add(page);
        return page;
    }

    /// <inheritdoc/>
    public void AddBookmark(string title, int level, PdfPage page, double y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        _bookmarks.Add(new Bookmark(title, level, page, y));
    }

    /// <summary>Says how readers name the pages from one on, up to the next that is set. Pages that none speaks for are counted from 1.</summary>
    /// <param name="firstPageIndex">The first page, from 0.</param>
    /// <param name="style">The numbers.</param>
    /// <param name="start">The number of the first page, from 1.</param>
    /// <param name="prefix">What stands before the number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is below 0, or the start below 1.</exception>
    public void SetPageLabel(int firstPageIndex, PageLabelStyle style, int start = 1, string prefix = "")
        => _labels.Set(firstPageIndex, style, start, prefix);

    /// <summary>Puts a file into the document.</summary>
    /// <exception cref="ArgumentException">A file of this name is there already.</exception>
    public void Attach(PdfAttachment file)
    {
        if (_attachments.Exists(attachment => attachment.Name == file.Name))
        {
            throw new ArgumentException($"The document has an attachment '{file.Name}' already.", nameof(file));
        }
        _attachments.Add(file);
    }

    /// <summary>Ends the document and returns the whole file. It can be called once.</summary>
    /// <exception cref="InvalidOperationException">
    /// It was called before; the document has no page; a link's target was never placed; or an element lacks what its type asks for.
    /// </exception>
    public byte[] Save()
    {
        if (_isSaved || _pages.Count == 0)
        {
            throw new InvalidOperationException(_isSaved ? "The document was saved already." : "The document has no pages.");
        }
        _isSaved = true;
        using var file = new PdfFile();
        var options = ShapedBy is null ? _options : _options with { Producer = $"{_options.Producer}, text shaped by {ShapedBy}" };
        var assembly = new DocumentAssembly(file, options)
        {
            Pages = _pages,
            Resources = _resources,
            Fields = _fields,
            Root = Root,
            Bookmarks = _bookmarks,
            Attachments = _attachments,
            Labels = _labels,
            PrivateData = PrivateData,
        };
        byte[] bytes = assembly.Write();
        foreach (var page in _pages)
        {
            page.Content.Release();
            page.StateContent.Release();
        }
        return bytes;
    }
}
