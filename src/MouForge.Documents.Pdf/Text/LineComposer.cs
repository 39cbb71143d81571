namespace MouForge.Documents.Pdf.Text;

/// <summary>Puts the pieces of a line side by side. Neighbours of one run and font become one fragment, spaces included.</summary>
sealed class LineComposer
{
    readonly List<TextFragment> _fragments = [];

    /// <summary>The line of some pieces.</summary>
    /// <param name="runs">The paragraph's runs.</param>
    /// <param name="pieces">The line's pieces, the spaces at its end included.</param>
    /// <param name="x">Where the line begins.</param>
    /// <param name="width">Its width without the space at its end.</param>
    public TextLine Compose(IReadOnlyList<StyledRun> runs, ReadOnlySpan<Piece> pieces, double x, double width)
    {
        _fragments.Clear();
        double at = x;
        for (int i = 0; i < pieces.Length;)
        {
            var first = pieces[i];
            double start = at + first.Lead;
            int end = first.Start + first.Length;
            at = start + first.Width;
            double trail = first.Trail;
            for (i++; i < pieces.Length && trail == 0 && Follows(pieces[i], first, end); i++)
            {
                at += pieces[i - 1].Kern + pieces[i].Width;
                end += pieces[i].Length;
                trail = pieces[i].Trail;
            }
            var run = runs[first.Run];
            var text = run.Text.Slice(first.Start, end - first.Start);
            _fragments.Add(new TextFragment(start, at - start, first.Font, run.Size, run.Color, text, run.Source) { Lead = first.Lead, Trail = trail, Language = first.Language });
            at += trail;
        }
        return new TextLine([.. _fragments], width);
    }

    static bool Follows(in Piece piece, in Piece first, int end)
        => piece.Run == first.Run && piece.Start == end && piece.Lead == 0 && ReferenceEquals(piece.Font, first.Font);
}
