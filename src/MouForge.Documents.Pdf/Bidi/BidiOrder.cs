namespace MouForge.Documents.Pdf.Bidi;

/// <summary>The order in which a line's stretches of one level each are drawn from left to right (UAX #9, rule L2).</summary>
static class BidiOrder
{
    /// <summary>The indexes of the stretches, the leftmost one first.</summary>
    /// <param name="levels">The level of each stretch, in the order of the text.</param>
    public static int[] Of(ReadOnlySpan<byte> levels)
    {
        int[] order = new int[levels.Length];
        byte highest = 0, lowestOdd = byte.MaxValue;
        for (int i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            lowestOdd = levels[i] % 2 == 1 ? Math.Min(lowestOdd, levels[i]) : lowestOdd;
        }
        for (int level = highest; level >= lowestOdd; level--)
        {
            Reverse(order, levels, level);
        }
        return order;
    }

    // Runs at this level or above lie side by side also after higher levels have been turned, so their places are found in the text.
    static void Reverse(int[] order, ReadOnlySpan<byte> levels, int level)
    {
        for (int i = 0; i < levels.Length;)
        {
            int end = i;
            while (end < levels.Length && levels[end] >= level)
            {
                end++;
            }
            Array.Reverse(order, i, end - i);
            i = end + 1;
        }
    }
}
