using MouForge.Documents.Comparison;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Rendering;
using MouForge.Pdf;

namespace MouForge.Documents.Pdf;

/// <summary>
/// Renders a document as tagged PDF, built to PDF/UA-1 and PDF/A-3a: composes blocks into strips, puts these on pages, draws them.
/// Safe for all threads.
/// </summary>
/// <param name="scripts">What the machine has for other scripts than Latin, Greek and Cyrillic.</param>
public sealed class PdfRenderer(ScriptSupport scripts) : IDocumentRenderer
{
    /// <summary>A renderer with what stands beside the program.</summary>
    public PdfRenderer() : this(ScriptSupport.Usual)
    {
    }

    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Pdf;

    /// <inheritdoc/>
    public RenderedDocument Render(Document document)
    {
        var writer = new PdfDocumentWriter(OptionsOf(document.Properties));
        var layout = DocumentLayout.Of(document, writer.Root, scripts);
        var places = layout.Paint(writer, FilePlace.Alone);
        if (document.Properties.State == DocumentState.ForSignature && places.Lines.Count > 0)
        {
            writer.PrivateData = places.ToJson();
        }
        return new RenderedDocument(Format, writer.Save(), layout.Laid.Pages.Count);
    }

    /// <summary>Renders a redline with its changes marked: underlined, struck through, with a bar and a word in the margin.</summary>
    /// <param name="redline">The redline.</param>
    /// <param name="full">True for the unchanged parts too; false for the changed ones with their headings.</param>
    public RenderedDocument Render(Redline redline, bool full) => Render(redline.ToRead(full));

    // The title says the state as well, for those who only hear what the reader's window is called.
    internal static PdfDocumentOptions OptionsOf(DocumentProperties properties) => new()
    {
        Title = properties.Comparison is { } comparison ? $"{comparison.Title} ({comparison.State})" : properties.StateWords.Length == 0 ? properties.Title : $"{properties.Title} ({properties.StateWords})",
        Author = properties.Author,
        Language = properties.Language,
        CreatedAt = properties.CreatedAt,
        IsRightToLeft = WritingDirection.IsRightToLeft(properties.Language),
    };
}
