namespace MouForge.Documents.Rendering;

/// <summary>Turns a numbered document into bytes of one format. A pure function: the same document gives the same bytes, on any thread.</summary>
public interface IDocumentRenderer
{
    /// <summary>The format it makes.</summary>
    OutputFormat Format { get; }

    /// <summary>Renders a document that <see cref="Numbering.DocumentNumbering"/> has numbered.</summary>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    RenderedDocument Render(Document document);
}
