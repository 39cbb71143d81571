namespace MouForge.Documents.Comparison;

/// <summary>Compares parts that follow one another: aligns them, compares the pairs inside, marks the others.</summary>
static class PartComparison
{
    /// <summary>The parts of both versions in order, changes marked.</summary>
    /// <param name="old">The parts of the older version.</param>
    /// <param name="new">The parts of the newer version.</param>
    /// <param name="comparand">How alignment sees a part.</param>
    /// <param name="compare">Compares a pair that is not the same; gives the newer part with its changes.</param>
    /// <param name="mark">Marks a part that only one version has.</param>
    public static IReadOnlyList<T> Compare<T>(
        IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, Comparand> comparand, Func<T, T, T> compare, Func<T, ChangeKind, T> mark)
    {
        var parts = new List<T>(@new.Count);
        foreach (var (i, j) in SequenceAlignment.Of([.. old.Select(comparand)], [.. @new.Select(comparand)]))
        {
            parts.Add((i, j) switch
            {
                ( >= 0, >= 0) => compare(old[i], @new[j]),
                ( >= 0, _) => mark(old[i], ChangeKind.Deleted),
                _ => mark(@new[j], ChangeKind.Added),
            });
        }
        return parts;
    }
}
