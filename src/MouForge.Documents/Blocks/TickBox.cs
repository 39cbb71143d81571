using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>One tick box.</summary>
/// <param name="Name">Field name by path, unique in the document: "part4.health".</param>
/// <param name="Label">The text beside it.</param>
public sealed record TickBox(string Name, IReadOnlyList<Inline> Label)
{
    /// <summary>The same text in the other language of a bilingual document; null elsewhere.</summary>
    public IReadOnlyList<Inline>? OtherLabel { get; init; }

    /// <summary>What a screen reader says: part and label. The label itself where null.</summary>
    public string? Description { get; init; }
}
