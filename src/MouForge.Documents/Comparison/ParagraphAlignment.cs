namespace MouForge.Documents.Comparison;

/// <summary>Aligns the paragraphs of two plain texts, such as a version and the copy of it that somebody edited.</summary>
public static class ParagraphAlignment
{
    /// <summary>
    /// The steps from the older text to the newer one, in order: pairs that are equal or say much the same, and paragraphs of one text alone.
    /// As many paragraphs as stood between two pairs before are taken for the same ones, written anew.
    /// </summary>
    /// <param name="old">The paragraphs of the older text.</param>
    /// <param name="new">The paragraphs of the newer text; an empty one has no counterpart.</param>
    /// <returns>Places in both texts, from 0; −1 where a paragraph has no counterpart.</returns>
    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var steps = SequenceAlignment.Of([.. old.Select(ComparandOf)], [.. @new.Select(ComparandOf)]);
        var paired = new List<(int Old, int New)>(steps.Count);
        for (int start = 0, end; start < steps.Count; start = end)
        {
            for (end = start; end < steps.Count && (steps[end].Old < 0 || steps[end].New < 0); end++)
            {
            }
            AddGap(steps.GetRange(start, end - start), @new, paired);
            if (end < steps.Count)
            {
                paired.Add(steps[end++]);
            }
        }
        return paired;
    }

    static void AddGap(List<(int Old, int New)> gap, IReadOnlyList<string> @new, List<(int Old, int New)> paired)
    {
        int[] olds = [.. gap.Where(step => step.Old >= 0).Select(step => step.Old)], news = [.. gap.Where(step => step.New >= 0).Select(step => step.New)];
        paired.AddRange(olds.Length == news.Length && news.All(place => @new[place].Length > 0) ? olds.Zip(news) : gap);
    }

    static Comparand ComparandOf(string text) => new("", text, null);
}
