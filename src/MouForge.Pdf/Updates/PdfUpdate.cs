using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Navigation;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Structure;

namespace MouForge.Pdf.Updates;

/// <summary>
/// One incremental update of a file that MouForge wrote (ISO 32000-1, 7.5.6): its bytes stay, and what changes stands behind them.
/// It can draw the last content stream of its pages anew, take form fields out, and add pages, structure and attachments.
/// For one thread; makes one file.
/// </summary>
public sealed class PdfUpdate : IPageTarget
{
    readonly FormFields _fields = new();
    readonly DocumentResources _resources;
    readonly SortedDictionary<int, PdfPage> _changed = [];
    readonly List<PdfPage> _added = [];
    readonly List<Bookmark> _bookmarks = [];
    readonly List<PdfAttachment> _attachments = [];
    readonly List<PdfField> _removed = [];

    /// <summary>Starts an update that changes nothing yet.</summary>
    /// <param name="source">The file.</param>
    /// <param name="modifiedAt">When the update is made. It is written in UTC, to the second.</param>
    public PdfUpdate(PdfSource source, DateTimeOffset modifiedAt)
    {
        (Source, ModifiedAt) = (source, modifiedAt);
        Resources = new SharedResources(source);
        _resources = new DocumentResources(Resources.Fonts, Resources.Images);
        Structure = new KeptStructure(source.Objects);
    }

    /// <summary>The file.</summary>
    public PdfSource Source { get; }

    /// <summary>What it is called from now on; null for as before.</summary>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public string? ShapedBy { get; set; }

    /// <summary>What the program wants to find again in the updated file; empty for what the file has.</summary>
    public ReadOnlyMemory<byte> PrivateData { get; set; }

    /// <summary>The root of the logical structure, with all that the file has below it.</summary>
    public StructureElement Root => Structure.Root;

    internal DateTimeOffset ModifiedAt { get; }

    internal SharedResources Resources { get; }

    internal KeptStructure Structure { get; }

    internal IReadOnlyCollection<PdfPage> ChangedPages => _changed.Values;

    internal IReadOnlyList<PdfPage> AddedPages => _added;

    internal IReadOnlyList<Bookmark> Bookmarks => _bookmarks;

    internal IReadOnlyList<PdfAttachment> Attachments => _attachments;

    internal IReadOnlyList<PdfField> RemovedFields => _removed;

    internal DocumentResources AddedResources => _resources;

    /// <summary>
    /// A page of the file. What is drawn in its state content takes the place of its last content stream, which stays where nothing is drawn;
    /// nothing may be drawn in its content.
    /// </summary>
    /// <param name="index">Its index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    public PdfPage Page(int index)
    {
        if (!_changed.TryGetValue(index, out var page))
        {
            int id = Source.PageIds[index];
            var (width, height) = PageTree.SizeOf(Source.Objects, id);
            page = new PdfPage(index, width, height, _resources, _fields) { ObjectId = id, EarlierMarks = Structure.MarksOf(id) };
            _changed.Add(index, page);
        }
        return page;
    }

    /// <summary>The last page: the last one added, or of the file.</summary>
    public PdfPage LastPage => _added.Count > 0 ? _added[^1] : Page(Source.PageCount - 1);

    /// <inheritdoc/>
    public PdfPage AddPage(double width, double height, string fieldPath = "")
    {
        var page = new PdfPage(Source.PageCount + _added.Count, width, height, _resources, _fields) { FieldPath = fieldPath };
        _added.Add(page);
        return page;
    }

    /// <inheritdoc/>
    public void AddBookmark(string title, int level, PdfPage page, double y)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        _bookmarks.Add(new Bookmark(title, level, page, y));
    }

    /// <summary>Puts a file into the document.</summary>
    public void Attach(PdfAttachment file) => _attachments.Add(file);

    /// <summary>The element of a name; null where none has it.</summary>
    public StructureElement? Find(string id) => Structure.Find(id);

    /// <summary>Takes a form field out: its widget, and its tag.</summary>
    /// <returns>Where its tag stood: what takes its place is inserted there.</returns>
    /// <exception cref="PdfSyntaxException">The field is not tagged.</exception>
    public (StructureElement Parent, int Index) Remove(PdfField field)
    {
        _removed.Add(field);
        if (field.Page >= 0)
        {
            Page(field.Page);
        }
        return Structure.RemoveTagOf(field);
    }

    /// <summary>Ends the update and returns the whole file.</summary>
    public byte[] Save() => new UpdateAssembly(this).Write().Bytes;
}
