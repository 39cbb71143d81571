namespace MouForge.Documents.Comparison;

/// <summary>How much a redline changes. Words or blocks in a row count once.</summary>
/// <param name="Additions">Places where something was added.</param>
/// <param name="Deletions">Places where something was deleted.</param>
public sealed record RedlineCount(int Additions, int Deletions)
{
    /// <summary>True where both versions say the same.</summary>
    public bool IsNone => Additions == 0 && Deletions == 0;
}
