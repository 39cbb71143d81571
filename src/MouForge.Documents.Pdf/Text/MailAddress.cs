namespace MouForge.Documents.Pdf.Text;

/// <summary>Where an e-mail address may break in a narrow column: after the marks @ . _ and -</summary>
static class MailAddress
{
    const string Marks = "@._-";

    /// <summary>Width of the longest part of a word: between marks in an address, else the word itself.</summary>
    public static double LongestPart(Word word, ReadOnlySpan<Piece> pieces, IReadOnlyList<StyledRun> runs)
    {
        var parts = pieces.Slice(word.FirstPiece, word.PieceCount);
        return IsAddress(parts, runs) ? LongestBetweenMarks(parts, runs) : word.Width;
    }

    static bool IsAddress(ReadOnlySpan<Piece> pieces, IReadOnlyList<StyledRun> runs)
    {
        foreach (var piece in pieces)
        {
            if (TextOf(piece, runs).Contains('@'))
            {
                return true;
            }
        }
        return false;
    }

    static double LongestBetweenMarks(ReadOnlySpan<Piece> pieces, IReadOnlyList<StyledRun> runs)
    {
        double longest = 0;
        foreach (var piece in pieces)
        {
            double scale = runs[piece.Run].Size / piece.Font.UnitsPerEm;
            for (var text = TextOf(piece, runs); !text.IsEmpty;)
            {
                int mark = text.IndexOfAny(Marks);
                int end = mark < 0 ? text.Length : mark + 1;
                longest = Math.Max(longest, piece.Font.Measure(text[..end]) * scale);
                text = text[end..];
            }
        }
        return longest;
    }

    static ReadOnlySpan<char> TextOf(Piece piece, IReadOnlyList<StyledRun> runs)
        => runs[piece.Run].Text.Span.Slice(piece.Start, piece.Length);
}
