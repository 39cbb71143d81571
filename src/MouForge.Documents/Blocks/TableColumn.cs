namespace MouForge.Documents.Blocks;

/// <summary>A column of a table.</summary>
public sealed record TableColumn
{
    /// <summary>Fixed width in points; null where the layout finds it from the text.</summary>
    public double? Width { get; init; }

    /// <summary>Where text stands in the column.</summary>
    public ColumnAlignment Alignment { get; init; }

    /// <summary>True where the public copy leaves the column out.</summary>
    public bool MembersOnly { get; init; }
}
