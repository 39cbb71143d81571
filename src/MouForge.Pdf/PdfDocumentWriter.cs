using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;

namespace MouForge.Pdf;

/// <summary>Writes a tagged PDF 1.7, built to PDF/UA-1 and PDF/A-3a. The same calls give the same bytes. For one thread.</summary>
public sealed class PdfDocumentWriter(PdfDocumentOptions options)
{
    /// <summary>What the document says about itself.</summary>
    public PdfDocumentOptions Options { get; } = options;

    /// <summary>The root of the logical structure.</summary>
    public StructureElement Root { get; } = new(StructureType.Document, null);

    /// <summary>Adds a page after all that are there; sizes in points.</summary>
    public PdfPage AddPage(double width, double height) => throw new NotImplementedException();

    /// <summary>Adds an entry to the reader's list of bookmarks. Level 1 is the outermost.</summary>
    public void AddBookmark(string title, int level, PdfPage page, double y) => throw new NotImplementedException();

    /// <summary>From a page on, a reader counts in a style from a number.</summary>
    public void SetPageLabel(int firstPageIndex, PageLabelStyle style, int start = 1, string prefix = "") => throw new NotImplementedException();

    /// <summary>Puts a file into the document.</summary>
    public void Attach(PdfAttachment file) => throw new NotImplementedException();

    /// <summary>The whole file.</summary>
    public byte[] Save() => throw new NotImplementedException();
}
