using System.Globalization;
using MouForge.Pdf.Metadata;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Reading;

/// <summary>
/// A PDF that MouForge wrote, read back, with whatever others have appended to it. It does not read PDFs of other origin: what
/// MouForge never writes is refused.
/// </summary>
public sealed class PdfSource
{
    readonly Lazy<IReadOnlyList<PdfField>> _fields;

    PdfSource(ReadOnlyMemory<byte> file)
    {
        Bytes = file;
        Objects = new PdfObjects(file);
        PageIds = PageTree.Read(Objects);
        _fields = new(() => new FormReader(Objects, PageIds).Read());
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>How many pages it has.</summary>
    public int PageCount => PageIds.Count;

    /// <summary>Its form fields, in the order of the form.</summary>
    /// <exception cref="PdfSyntaxException">The form is broken.</exception>
    public IReadOnlyList<PdfField> Fields => _fields.Value;

    /// <summary>What the program that made it keeps in it for itself; empty where it keeps nothing.</summary>
    /// <exception cref="PdfSyntaxException">It is broken.</exception>
    public ReadOnlyMemory<byte> PrivateData => PieceInfo.Read(Objects);

    /// <summary>How many times the file was written: 1, and one more for each update.</summary>
    public int Revisions => Objects.Sections.Count;

    internal PdfObjects Objects { get; }

    internal IReadOnlyList<int> PageIds { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="PdfSyntaxException">It is no PDF, is broken, or is of another kind than those that MouForge writes.</exception>
    public static PdfSource Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new PdfSource(file);
        }
        catch (Exception cause) when (cause is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new PdfSyntaxException("The file is broken.", cause);
        }
    }

    /// <summary>The file as it was before its updates, with exactly the bytes that it had then.</summary>
    /// <exception cref="PdfSyntaxException">It cannot be read any more.</exception>
    public PdfSource FirstRevision()
    {
        int end = EndAfter(Objects.Sections[^1]);
        return end == Bytes.Length ? this : Read(Bytes[..end]);
    }

    /// <summary>What a page draws before its last content stream, not compressed: what no change of the document's state touches.</summary>
    /// <param name="page">Index of the page, from 0.</param>
    /// <exception cref="PdfSyntaxException">It is broken.</exception>
    public ReadOnlyMemory<byte> BaseContentOf(int page)
    {
        var content = Objects.Resolve(Objects.Object(PageIds[page])["Contents"]).Items.FirstOrDefault();
        return content.Reference > 0 ? Objects.Stream(content.Reference).Decode() : default;
    }

    /// <summary>Whether a page draws the same here and in another file; a page that only one of them has does not.</summary>
    /// <param name="page">Index of the page, from 0.</param>
    /// <param name="other">The other file.</param>
    /// <exception cref="PdfSyntaxException">One of the two is broken.</exception>
    public bool DrawsSame(int page, PdfSource other)
        => page < PageCount && page < other.PageCount && ContentsOf(page).SequenceEqual(other.ContentsOf(page));

    /// <summary>The bytes of an attached file; null where none has the name.</summary>
    /// <exception cref="PdfSyntaxException">It is broken.</exception>
    public ReadOnlyMemory<byte>? Attachment(string name) => AttachmentReader.Read(Objects, name);

    /// <summary>What the document says about itself.</summary>
    internal PdfDocumentOptions Options()
    {
        var info = Objects.Resolve(Objects.Trailer["Info"]);
        return new PdfDocumentOptions
        {
            Title = info["Title"].Text,
            Author = info["Author"].Text,
            Subject = info["Subject"].IsMissing ? null : info["Subject"].Text,
            Producer = info["Producer"].Text,
            Language = Objects.Catalog["Lang"].Text,
            CreatedAt = DateOf(info["CreationDate"]),
        };
    }

    internal PdfOrigin Origin() => new(
        Bytes.Length, Objects.Size, Objects.Sections[0], Convert.ToHexString(Objects.Trailer["ID"].Items.FirstOrDefault().String));

    /// <summary>Where the revision ends whose cross-reference section begins at a position.</summary>
    int EndAfter(int section)
    {
        int end = Bytes.Span[section..].IndexOf("%%EOF"u8);
        if (end < 0)
        {
            throw new PdfSyntaxException("A revision of the file has no end.");
        }
        end += section + 5;
        // A line's end belongs to it: what MouForge writes ends with one.
        return end + (PdfScanner.IsAt(Bytes.Span, end, "\r\n"u8) ? 2 : PdfScanner.IsAt(Bytes.Span, end, "\n"u8) || PdfScanner.IsAt(Bytes.Span, end, "\r"u8) ? 1 : 0);
    }

    IEnumerable<byte> ContentsOf(int page)
        => Objects.Resolve(Objects.Object(PageIds[page])["Contents"]).Items.SelectMany(content => Objects.Stream(content.Reference).Decode().ToArray());

    static DateTimeOffset DateOf(PdfValue value)
        => DateTimeOffset.TryParseExact(value.Text, "'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new PdfSyntaxException("The document has no date of creation.");
}
