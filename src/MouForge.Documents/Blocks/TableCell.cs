using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>
/// A cell. Its first line is its text; further lines are details, smaller and grey. An empty cell prints an en dash in Normal and Dense
/// tables and nothing in a matrix.
/// </summary>
/// <param name="Lines">The lines; none for an empty cell. Each may break where the column is narrow.</param>
public sealed record TableCell(IReadOnlyList<IReadOnlyList<Inline>> Lines)
{
    /// <summary>The rows it covers, from 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The columns it covers, from 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>True where the text is turned a quarter to the left (heads of a matrix).</summary>
    public bool Turned { get; init; }

    /// <summary>What a screen reader says instead of the text; null where it reads the text.</summary>
    public string? Spoken { get; init; }

    /// <summary>A cell with one line.</summary>
    public static TableCell Of(params IReadOnlyList<Inline> inlines) => new(inlines.Count == 0 ? [] : [inlines]);

    /// <summary>A cell with one line of plain text; empty for an empty text.</summary>
    public static TableCell Of(string text, TextStyle style = TextStyle.None) => text.Length == 0 ? new([]) : Of(new TextInline(text, style));

    /// <summary>True where nothing was stated.</summary>
    public bool IsEmpty => Lines.Count == 0;
}
