using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Pagination;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Documents.Rendering;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf;

/// <summary>
/// Renders a document as tagged PDF, built to PDF/UA-1 and PDF/A-3a: composes blocks into strips, puts these on pages, draws them.
/// Safe for all threads.
/// </summary>
public sealed class PdfRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Pdf;

    /// <inheritdoc/>
    public RenderedDocument Render(Document document)
    {
        var writer = new PdfDocumentWriter(OptionsOf(document.Properties));
        var design = PageDesign.Of(document.Properties);
        var setter = new TextSetter(design.Looks.Inline);
        var composed = new DocumentComposer(document, writer.Root, design, setter).Compose();
        var laid = Paginator.Paginate(composed);
        new DocumentPainter(composed, laid, setter).Paint(writer, FilePlace.Alone);
        return new RenderedDocument(Format, writer.Save(), laid.Pages.Count);
    }

    // The title says the state as well, for those who only hear what the reader's window is called.
    internal static PdfDocumentOptions OptionsOf(DocumentProperties properties) => new()
    {
        Title = properties.StateWords.Length == 0 ? properties.Title : $"{properties.Title} ({properties.StateWords})",
        Author = properties.Author,
        Language = properties.Language,
        CreatedAt = properties.CreatedAt,
    };
}
