using MouForge.Documents.Pdf.Bidi;

namespace MouForge.Documents.Pdf.Text;

/// <summary>Puts the pieces of a line that runs from right to left, or in part so, in their places. Each piece becomes a fragment.</summary>
static class BidiLineComposer
{
    /// <summary>The line of some pieces.</summary>
    /// <param name="runs">The paragraph's runs.</param>
    /// <param name="pieces">The line's pieces, the spaces at its end included.</param>
    /// <param name="indent">What the line begins further in.</param>
    /// <param name="width">Its width without the space at its end.</param>
    /// <param name="baseLevel">Level of the paragraph: 1 from right to left.</param>
    public static TextLine Compose(IReadOnlyList<StyledRun> runs, ReadOnlySpan<Piece> pieces, double indent, double width, byte baseLevel)
    {
        int end = pieces.Length;
        double trailing = 0;
        while (end > 0 && IsSpace(pieces[end - 1], runs))
        {
            trailing += pieces[--end].Width;
        }
        var levels = new byte[pieces.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = i < end ? pieces[i].Level : baseLevel;
        }
        var fragments = new TextFragment[pieces.Length];
        // What begins further in begins so on the right, and spaces at the end stand on the left of it.
        double x = baseLevel == 0 ? indent : -trailing;
        foreach (int i in BidiOrder.Of(levels))
        {
            var piece = pieces[i];
            var run = runs[piece.Run];
            bool isTurned = levels[i] % 2 == 1;
            var (lead, trail) = isTurned ? (piece.Trail, piece.Lead) : (piece.Lead, piece.Trail);
            fragments[i] = new TextFragment(x + lead, piece.Width, piece.Font, run.Size, run.Color, run.Text.Slice(piece.Start, piece.Length), run.Source)
            {
                Lead = lead,
                Trail = trail,
                Glyphs = piece.Glyphs,
                Language = piece.Language,
            };
            x += lead + piece.Width + trail + (i < pieces.Length - 1 ? piece.Kern : 0);
        }
        return new TextLine(fragments, width);
    }

    static bool IsSpace(in Piece piece, IReadOnlyList<StyledRun> runs) => piece.Glyphs is null && runs[piece.Run].Text.Span[piece.Start] == ' ' && piece.Length == 1;
}
