namespace MouForge.Questionnaires;

/// <summary>
/// The order of agencies in every list: ordinal, ignoring case and a leading "The". Never by size or by lead: even the order of names in a
/// press release has split task forces.
/// </summary>
public sealed class LegalNameOrder : IComparer<string>
{
    const string Article = "The ";

    LegalNameOrder()
    {
    }

    /// <summary>The only instance.</summary>
    public static LegalNameOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
        => Significant(x).CompareTo(Significant(y), StringComparison.OrdinalIgnoreCase);

    static ReadOnlySpan<char> Significant(string? name)
        => name is not null && name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name.AsSpan(Article.Length) : name;
}
