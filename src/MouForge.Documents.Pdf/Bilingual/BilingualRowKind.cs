namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>How a row of a text in two languages is drawn.</summary>
enum BilingualRowKind
{
    /// <summary>Text in both columns, a line between them.</summary>
    Columns,

    /// <summary>Text in both columns of one box.</summary>
    Box,

    /// <summary>Something that is there once, over both columns.</summary>
    Spanning,
}
