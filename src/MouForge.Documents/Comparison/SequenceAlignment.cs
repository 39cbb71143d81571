namespace MouForge.Documents.Comparison;

/// <summary>
/// Aligns the parts of two versions in order: what is equal at both ends first, then the pairs that are worth the most. Where both
/// sequences are very long, parts that stand once in each version divide them before.
/// </summary>
static class SequenceAlignment
{
    // Above this many possible pairs a stretch is divided first; 700 parts against 700.
    const int MostPairs = 500_000;

    /// <summary>The steps from the older version to the newer one.</summary>
    /// <returns>Pairs, and parts of one version alone (the other index is −1); in each gap the older parts come first.</returns>
    public static List<(int Old, int New)> Of(IReadOnlyList<Comparand> old, IReadOnlyList<Comparand> @new)
    {
        var pairs = new List<(int Old, int New)>();
        Align(old, new(0, old.Count), @new, new(0, @new.Count), pairs);
        return WithGaps(pairs, old.Count, @new.Count);
    }

    static void Align(IReadOnlyList<Comparand> old, Stretch olds, IReadOnlyList<Comparand> @new, Stretch news, List<(int Old, int New)> pairs)
    {
        int head = 0, tail = 0, most = Math.Min(olds.Length, news.Length);
        while (head < most && IsSame(old[olds.Start + head], @new[news.Start + head]))
        {
            pairs.Add((olds.Start + head, news.Start + head));
            head++;
        }
        while (tail < most - head && IsSame(old[olds.End - 1 - tail], @new[news.End - 1 - tail]))
        {
            tail++;
        }
        AlignMiddle(old, new(olds.Start + head, olds.End - tail), @new, new(news.Start + head, news.End - tail), pairs);
        for (int i = tail; i > 0; i--)
        {
            pairs.Add((olds.End - i, news.End - i));
        }
    }

    static void AlignMiddle(IReadOnlyList<Comparand> old, Stretch olds, IReadOnlyList<Comparand> @new, Stretch news, List<(int Old, int New)> pairs)
    {
        if (olds.Length == 0 || news.Length == 0)
        {
            return;
        }
        if ((long)olds.Length * news.Length <= MostPairs)
        {
            foreach (var (i, j) in WeightedAlignment.Of(olds.Length, news.Length, (i, j) => old[olds.Start + i].WorthWith(@new[news.Start + j])))
            {
                pairs.Add((olds.Start + i, news.Start + j));
            }
            return;
        }
        var fixedPoints = UniquePairs.Of(old, olds, @new, news);
        var (nextOld, nextNew) = (olds.Start, news.Start);
        foreach (var (i, j) in fixedPoints)
        {
            Align(old, new(nextOld, i), @new, new(nextNew, j), pairs);
            pairs.Add((i, j));
            (nextOld, nextNew) = (i + 1, j + 1);
        }
        // Without a single part that both have once, so long a stretch has been written anew.
        if (fixedPoints.Count > 0)
        {
            Align(old, new(nextOld, olds.End), @new, new(nextNew, news.End), pairs);
        }
    }

    static bool IsSame(Comparand old, Comparand @new) => old.Identity == @new.Identity && old.Shape == @new.Shape && old.Text == @new.Text;

    static List<(int Old, int New)> WithGaps(List<(int Old, int New)> pairs, int old, int @new)
    {
        var steps = new List<(int Old, int New)>(pairs.Count);
        var (i, j) = (0, 0);
        foreach (var (nextOld, nextNew) in pairs.Append((old, @new)))
        {
            for (; i < nextOld; i++)
            {
                steps.Add((i, -1));
            }
            for (; j < nextNew; j++)
            {
                steps.Add((-1, j));
            }
            if (nextOld < old && nextNew < @new)
            {
                steps.Add((nextOld, nextNew));
            }
            (i, j) = (nextOld + 1, nextNew + 1);
        }
        return steps;
    }
}
