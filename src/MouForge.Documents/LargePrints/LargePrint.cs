namespace MouForge.Documents.LargePrints;

/// <summary>
/// Sets a document for large print: what stands side by side goes one below the other. Fields stand one a row; a table of more than three
/// columns, or with words too wide for them, becomes cards; a matrix becomes a list by service. No text is left out, and the order stays.
/// </summary>
public static class LargePrint
{
    /// <summary>The copy of a document in one column. Renderers call it where <see cref="DocumentProperties.Print"/> asks for it.</summary>
    /// <param name="document">The document, numbered.</param>
    public static Document Of(Document document) => new LargePrintRewriter().Rewrite(document);
}
