namespace MouForge.Documents.Blocks;

/// <summary>A piece of a document that stands on its own lines. The hierarchy is closed: see <see cref="IBlockVisitor{TResult}"/>.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Name that cross-references use; null where nothing refers to it. Unique in the document.</summary>
    public string? Anchor { get; init; }

    /// <summary>True where the public copy leaves it out.</summary>
    public bool MembersOnly { get; init; }

    /// <summary>What a comparison says of it and of all that stands in it.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract TResult Accept<TResult>(IBlockVisitor<TResult> visitor);
}
