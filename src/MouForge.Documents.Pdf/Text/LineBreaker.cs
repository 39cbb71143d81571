namespace MouForge.Documents.Pdf.Text;

/// <summary>
/// Breaks a paragraph into lines, all of its lines at once, ragged right: of all ways with the fewest lines it takes the one whose right
/// edge is the least ragged (after Knuth and Plass, without stretching). Reused from paragraph to paragraph; for one thread.
/// </summary>
sealed class LineBreaker
{
    // Rounding of summed widths must not push a word off a line it fits on.
    const double Tolerance = 0.01;

    // More than the raggedness of any paragraph, so that a line is never spent on a smoother edge.
    const double LineCost = 1e7;

    // A line that leaves the whole measure empty costs this; the cost grows with the square of what is left.
    const double EmptyLineCost = 100;
    const double HyphenCost = 0.3;
    const double MarkCost = 5;

    // A further line is better than a part of an address torn anywhere.
    const double AnywhereCost = 1.5 * LineCost;

    // The last line has two words or this share of the measure, if that needs no further line.
    const double LeastLastLine = 0.12;
    const double ShortLastLineCost = 60;

    double[] _cost = new double[64];
    int[] _from = new int[64];
    readonly List<int> _ends = [];

    /// <summary>The index after the last word of each line.</summary>
    /// <param name="words">The words, each no wider than the measure.</param>
    /// <param name="measure">Width of the lines in points.</param>
    /// <param name="indent">What the first line is shorter by.</param>
    public IReadOnlyList<int> Break(ReadOnlySpan<Word> words, double measure, double indent)
    {
        _ends.Clear();
        if (words.IsEmpty)
        {
            return _ends;
        }
        Reserve(words.Length + 1);
        for (int start = 0; start < words.Length; start++)
        {
            TryLinesFrom(start, words, start == 0 ? measure - indent : measure);
        }
        for (int end = words.Length; end > 0; end = _from[end])
        {
            _ends.Add(end);
        }
        _ends.Reverse();
        return _ends;
    }

    void Reserve(int count)
    {
        if (_cost.Length < count)
        {
            _cost = new double[count * 2];
            _from = new int[count * 2];
        }
        Array.Fill(_cost, double.PositiveInfinity, 0, count);
        _cost[0] = 0;
    }

    void TryLinesFrom(int start, ReadOnlySpan<Word> words, double measure)
    {
        // After a forced line end and nowhere else do lines begin where no way leads.
        if (double.IsPositiveInfinity(_cost[start]))
        {
            return;
        }
        double width = 0;
        for (int end = start; end < words.Length; end++)
        {
            var word = words[end];
            width += word.Width;
            if (width > measure + Tolerance && end > start)
            {
                return;
            }
            bool isLast = word.End == WordEnd.Line || end == words.Length - 1;
            double cost = _cost[start] + LineCost + (isLast ? LastLineCost(end - start, width, measure) : InnerLineCost(word, width, measure));
            if (cost < _cost[end + 1])
            {
                (_cost[end + 1], _from[end + 1]) = (cost, start);
            }
            if (word.End == WordEnd.Line)
            {
                return;
            }
            width += word.Space;
        }
    }

    static double InnerLineCost(in Word word, double width, double measure)
    {
        double empty = Math.Max(0, measure - width) / measure;
        return (EmptyLineCost * empty * empty) + word.End switch
        {
            WordEnd.Hyphen => HyphenCost,
            WordEnd.Mark => MarkCost,
            WordEnd.Anywhere => AnywhereCost,
            _ => 0,
        };
    }

    static double LastLineCost(int wordsBefore, double width, double measure)
        => wordsBefore == 0 && width < LeastLastLine * measure ? ShortLastLineCost : 0;
}
