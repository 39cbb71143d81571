namespace MouForge.Documents.Comparison;

/// <summary>Pairs the members of two sequences in order so that the weights of the pairs add up to the most. The same input gives the same pairs.</summary>
static class WeightedAlignment
{
    /// <summary>Pairs two sequences; time and memory grow with the product of their lengths.</summary>
    /// <param name="old">Length of the older sequence.</param>
    /// <param name="new">Length of the newer sequence.</param>
    /// <param name="weight">What a pair is worth, by the two places; 0 or less where the two cannot be paired.</param>
    /// <returns>The pairs, in order.</returns>
    public static List<(int Old, int New)> Of(int old, int @new, Func<int, int, float> weight)
    {
        int width = @new + 1;
        float[] worth = new float[old * @new];
        float[] best = new float[(old + 1) * width];
        for (int i = old - 1; i >= 0; i--)
        {
            for (int j = @new - 1; j >= 0; j--)
            {
                float pair = worth[(i * @new) + j] = weight(i, j);
                float without = Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                float with = pair > 0 ? pair + best[((i + 1) * width) + j + 1] : 0;
                best[(i * width) + j] = Math.Max(without, with);
            }
        }
        return Walk(old, @new, worth, best);
    }

    // Where several ways are worth the same, the first members are paired first.
    static List<(int Old, int New)> Walk(int old, int @new, float[] worth, float[] best)
    {
        var pairs = new List<(int Old, int New)>();
        int width = @new + 1;
        for (int i = 0, j = 0; i < old && j < @new;)
        {
            float here = best[(i * width) + j], pair = worth[(i * @new) + j];
            if (pair > 0 && here == pair + best[((i + 1) * width) + j + 1])
            {
                pairs.Add((i++, j++));
            }
            else if (here == best[((i + 1) * width) + j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return pairs;
    }
}
