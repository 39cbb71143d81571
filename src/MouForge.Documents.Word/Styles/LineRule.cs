namespace MouForge.Documents.Word.Styles;

/// <summary>How Word takes a line height.</summary>
enum LineRule
{
    /// <summary>The line grows where another font is taller.</summary>
    AtLeast,

    /// <summary>The line keeps its height.</summary>
    Exact,
}
