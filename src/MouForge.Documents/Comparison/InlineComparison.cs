using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Compares running text word by word.</summary>
static class InlineComparison
{
    // Above this many possible pairs of words the text is shown as deleted and added whole; 2,000 words against 2,000.
    const int MostPairs = 16_000_000;

    // A text of which less is kept is easier to read as deleted and added whole.
    const float LeastKept = 0.25f;

    /// <summary>The newer text with what was deleted and added in it, the deleted words first. Kept references show their newer number.</summary>
    public static IReadOnlyList<Inline> Compare(IReadOnlyList<Inline> old, IReadOnlyList<Inline> @new)
    {
        var (olds, news) = (InlineToken.Of(old), InlineToken.Of(@new));
        var line = new MarkedLine();
        var (i, j) = (0, 0);
        foreach (var (nextOld, nextNew) in Kept(olds, news).Append((olds.Count, news.Count)))
        {
            line.Add(olds, new(i, nextOld), ChangeKind.Deleted);
            line.Add(news, new(j, nextNew), ChangeKind.Added);
            if (nextOld < olds.Count)
            {
                line.Add(Kept(olds[nextOld].Inline, news[nextNew].Inline));
            }
            (i, j) = (nextOld + 1, nextNew + 1);
        }
        return line.Close();
    }

    /// <summary>All of a text as added or deleted.</summary>
    public static IReadOnlyList<Inline> Whole(IReadOnlyList<Inline> inlines, ChangeKind change) => [.. inlines.Select(inline => inline with { Change = change })];

    static Inline Kept(Inline old, Inline @new)
        => @new is CrossReferenceInline reference && old is CrossReferenceInline before && before.Number != reference.Number
            ? reference with { FormerNumber = before.Number }
            : @new;

    static List<(int Old, int New)> Kept(List<InlineToken> old, List<InlineToken> @new)
    {
        int head = 0, tail = 0, most = Math.Min(old.Count, @new.Count);
        while (head < most && old[head].Text == @new[head].Text)
        {
            head++;
        }
        while (tail < most - head && old[^(tail + 1)].Text == @new[^(tail + 1)].Text)
        {
            tail++;
        }
        var (oldRest, newRest) = (old.Count - head - tail, @new.Count - head - tail);
        List<(int Old, int New)> middle = (long)oldRest * newRest > MostPairs
            ? []
            : WeightedAlignment.Of(oldRest, newRest, (i, j) => old[head + i].Text == @new[head + j].Text ? old[head + i].Worth : 0);
        List<(int Old, int New)> kept =
        [
            .. Enumerable.Range(0, head).Select(i => (i, i)),
            .. middle.Select(pair => (pair.Old + head, pair.New + head)),
            .. Enumerable.Range(1, tail).Reverse().Select(i => (old.Count - i, @new.Count - i)),
        ];
        return IsWorthKeeping(kept, old, @new) ? WithoutIslands(kept, old, @new) : [];
    }

    static bool IsWorthKeeping(List<(int Old, int New)> kept, List<InlineToken> old, List<InlineToken> @new)
    {
        int words = kept.Count(pair => old[pair.Old].IsWord), all = Math.Max(old.Count(token => token.IsWord), @new.Count(token => token.IsWord));
        return words >= LeastKept * all;
    }

    // A space or comma kept between two changes only cuts them to pieces: "12 months" against "two years" is one change, not two.
    static List<(int Old, int New)> WithoutIslands(List<(int Old, int New)> kept, List<InlineToken> old, List<InlineToken> @new)
    {
        var result = new List<(int Old, int New)>(kept.Count);
        for (int start = 0, end; start < kept.Count; start = end)
        {
            end = start + 1;
            while (end < kept.Count && kept[end].Old == kept[end - 1].Old + 1 && kept[end].New == kept[end - 1].New + 1)
            {
                end++;
            }
            bool opens = kept[start] is { Old: 0, New: 0 }, closes = kept[end - 1].Old == old.Count - 1 && kept[end - 1].New == @new.Count - 1;
            var run = kept.GetRange(start, end - start);
            if (opens || closes || run.Exists(pair => old[pair.Old].IsWord))
            {
                result.AddRange(run);
            }
        }
        return result;
    }
}
