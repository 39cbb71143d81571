namespace MouForge.Documents.Comparison;

/// <summary>The parts that stand exactly once in each of two stretches, in the longest order both share (patience sorting).</summary>
static class UniquePairs
{
    public static List<(int Old, int New)> Of(IReadOnlyList<Comparand> old, Stretch olds, IReadOnlyList<Comparand> @new, Stretch news)
    {
        var inOld = PlacesOf(old, olds);
        var inNew = PlacesOf(@new, news);
        var pairs = new List<(int Old, int New)>();
        for (int i = olds.Start; i < olds.End; i++)
        {
            if (inOld[old[i].Text] == i && inNew.TryGetValue(old[i].Text, out int j) && j >= 0 && old[i].WorthWith(@new[j]) > 0)
            {
                pairs.Add((i, j));
            }
        }
        return LongestRising(pairs);
    }

    // The place of each text that stands once; −1 for the others.
    static Dictionary<string, int> PlacesOf(IReadOnlyList<Comparand> parts, Stretch stretch)
    {
        var places = new Dictionary<string, int>(stretch.Length, StringComparer.Ordinal);
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            if (!places.TryAdd(parts[i].Text, i))
            {
                places[parts[i].Text] = -1;
            }
        }
        return places;
    }

    // Piles whose tops rise; each pair remembers the top of the pile before its own.
    static List<(int Old, int New)> LongestRising(List<(int Old, int New)> pairs)
    {
        var tops = new List<int>();
        int[] before = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = tops.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = pairs[tops[middle]].New < pairs[i].New ? (middle + 1, high) : (low, middle);
            }
            before[i] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count)
            {
                tops.Add(i);
            }
            tops[low] = i;
        }
        var rising = new List<(int Old, int New)>(tops.Count);
        for (int i = tops.Count == 0 ? -1 : tops[^1]; i >= 0; i = before[i])
        {
            rising.Add(pairs[i]);
        }
        rising.Reverse();
        return rising;
    }
}
