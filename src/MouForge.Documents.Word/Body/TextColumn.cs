namespace MouForge.Documents.Word.Body;

/// <summary>The room blocks stand in, in twips.</summary>
/// <param name="Indent">From the page's left margin to the text.</param>
/// <param name="Width">Width of the text.</param>
readonly record struct TextColumn(int Indent, int Width)
{
    /// <summary>Width in points.</summary>
    public double Points => Width / 20.0;

    /// <summary>The column whose text stands at an indent, up to the same right edge.</summary>
    public TextColumn At(int indent) => new(indent, Indent + Width - indent);
}
