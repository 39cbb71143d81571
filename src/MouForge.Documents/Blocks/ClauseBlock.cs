namespace MouForge.Documents.Blocks;

/// <summary>One numbered provision. Its first block is its opening paragraph; lists, tables, definitions and notes may follow.</summary>
/// <param name="Blocks">What stands in it, at least a paragraph.</param>
public sealed record ClauseBlock(IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>The number as printed ("4.2", "A.1"); empty until numbered.</summary>
    public string Label { get; init; } = "";

    /// <summary>In a comparison the number it had before, where that was another; null elsewhere.</summary>
    public string? FormerLabel { get; init; }

    /// <summary>The clause of the library this text came from ("CL-HIPAA"); null for text of the template itself.</summary>
    public string? ClauseId { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
