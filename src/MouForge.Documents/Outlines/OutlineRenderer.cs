using System.Text;
using MouForge.Documents.Rendering;

namespace MouForge.Documents.Outlines;

/// <summary>Renders the outline: the text that Word, PDF and HTML carry, as Markdown without furniture.</summary>
public sealed class OutlineRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Outline;

    /// <inheritdoc/>
    public RenderedDocument Render(Document document)
    {
        var options = document.Properties.State == DocumentState.Draft ? OutlineOptions.CounselNotes : OutlineOptions.AgreedText;
        return new RenderedDocument(Format, Encoding.UTF8.GetBytes(Text(document, options)), null);
    }

    /// <summary>The outline as text with line feeds, ending in one.</summary>
    public static string Text(Document document, OutlineOptions options) => Written(document, options).ToString();

    /// <summary>The code of the agreed text: neither furniture nor counsel notes, version or as-of dates count.</summary>
    public static ContentCode ContentCodeOf(Document document) => ContentCode.Of(Written(document, OutlineOptions.AgreedText));

    static StringBuilder Written(Document document, OutlineOptions options)
    {
        var writer = new OutlineWriter(options);
        foreach (var section in document.Sections)
        {
            writer.Write(section);
        }
        return writer.Text;
    }
}
