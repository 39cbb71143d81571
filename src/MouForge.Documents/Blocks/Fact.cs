using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>One labelled fact.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">What holds.</param>
public sealed record Fact(IReadOnlyList<Inline> Label, IReadOnlyList<Inline> Value)
{
    /// <summary>What a comparison says of it.</summary>
    public ChangeKind Change { get; init; }
}
