using System.Text;
using MouForge.Documents;
using MouForge.Documents.Outlines;
using MouForge.Documents.Rendering;

namespace MouForge.Tests.SampleCoalitions;

/// <summary>Renders a document as a file that passes for a scanned PDF and differs with the text.</summary>
sealed class ScannableRenderer : IDocumentRenderer
{
    public OutputFormat Format => OutputFormat.Pdf;

    public RenderedDocument Render(Document document)
    {
        string text = $"{document.Properties.VersionAndState}\n{OutlineRenderer.Text(document, OutlineOptions.CounselNotes)}";
        return new(Format, Encoding.UTF8.GetBytes($"%PDF-1.7\n% {ContentCode.Of(text).Value}\n%%EOF\n"), 3);
    }
}
