namespace MouForge.Documents.Blocks;

/// <summary>What stands beside each other in two languages. A section's heading is a heading of level 1; its number stands in the first column only.</summary>
/// <param name="First">What stands in the first column.</param>
/// <param name="Second">What stands in the second; none where the first spans both columns.</param>
public sealed record BilingualRow(IReadOnlyList<Block> First, IReadOnlyList<Block> Second)
{
    /// <summary>What a comparison says of it and of all that stands in it.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>True where what stands in the first column spans both.</summary>
    public bool Spans => Second.Count == 0;
}
