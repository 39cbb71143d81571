using MouForge.Documents;
using MouForge.Documents.Outlines;
using MouForge.Documents.Rendering;

namespace MouForge.Tests.Versions;

/// <summary>Renders a document as its outline behind the words of its header, in whatever format a test needs.</summary>
sealed class PlainRenderer(OutputFormat format) : IDocumentRenderer
{
    public OutputFormat Format => format;

    public RenderedDocument Render(Document document)
    {
        string text = $"{format} {document.Properties.VersionAndState}\n{OutlineRenderer.Text(document, OutlineOptions.CounselNotes)}";
        return new(format, System.Text.Encoding.UTF8.GetBytes(text), format == OutputFormat.Pdf ? 7 : null);
    }
}
