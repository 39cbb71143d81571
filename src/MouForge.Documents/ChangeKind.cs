namespace MouForge.Documents;

/// <summary>What a comparison of two versions says of a part of the newer one. Outside of comparisons nothing is marked.</summary>
public enum ChangeKind
{
    /// <summary>It stands in both versions, or it holds the changes itself.</summary>
    None,

    /// <summary>Only the newer version has it.</summary>
    Added,

    /// <summary>Only the older version had it.</summary>
    Deleted,
}
