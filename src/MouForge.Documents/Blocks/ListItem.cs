namespace MouForge.Documents.Blocks;

/// <summary>One item of a list.</summary>
/// <param name="Blocks">Its first block is a paragraph; further paragraphs and a nested list may follow.</param>
public sealed record ListItem(IReadOnlyList<Block> Blocks)
{
    /// <summary>The letter as printed ("(a)", "(iv)"); empty until numbered, "•" never: bullets are drawn.</summary>
    public string Label { get; init; } = "";

    /// <summary>In a comparison the number it had before, where that was another; null elsewhere.</summary>
    public string? FormerLabel { get; init; }

    /// <summary>What a comparison says of it and of all that stands in it.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>True where the public copy leaves it out.</summary>
    public bool MembersOnly { get; init; }
}
