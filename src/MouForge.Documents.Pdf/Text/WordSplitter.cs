using System.Text;

namespace MouForge.Documents.Pdf.Text;

/// <summary>Splits a word that is wider than its line into its characters, each with the marks over it.</summary>
static class WordSplitter
{
    const string Marks = "@._-/ \u00A0";

    /// <summary>Adds the parts of a word to the pieces and words.</summary>
    public static void Split(ReadOnlySpan<Piece> pieces, Word word, IReadOnlyList<StyledRun> runs, List<Piece> parts, List<Word> words)
    {
        foreach (var piece in pieces)
        {
            if (piece.Glyphs is not null)
            {
                // Letters that join are not torn apart.
                words.Add(new Word(parts.Count, 1, piece.Lead + piece.Width + piece.Trail, 0, WordEnd.Anywhere));
                parts.Add(piece);
                continue;
            }
            var text = runs[piece.Run].Text.Span.Slice(piece.Start, piece.Length);
            double scale = runs[piece.Run].Size / piece.Font.UnitsPerEm;
            ushort before = 0;
            for (int start = 0, end; start < text.Length; start = end)
            {
                end = EndOfCharacter(text, start);
                double kern = before == 0 ? 0 : piece.Font.KerningOf(before, GlyphAt(piece, text, start)) * scale;
                if (kern != 0)
                {
                    parts[^1] = parts[^1] with { Kern = kern };
                    words[^1] = words[^1] with { Space = kern };
                }
                double lead = start == 0 ? piece.Lead : 0, trail = end == text.Length ? piece.Trail : 0;
                double width = piece.Font.Measure(text[start..end]) * scale;
                bool isMark = Marks.Contains(text[end - 1], StringComparison.Ordinal);
                words.Add(new Word(parts.Count, 1, lead + width + trail, 0, isMark ? WordEnd.Mark : WordEnd.Anywhere));
                parts.Add(new Piece(piece.Run, piece.Start + start, end - start, piece.Font, width) { Lead = lead, Trail = trail, Level = piece.Level, Language = piece.Language });
                before = GlyphAt(piece, text, start);
            }
        }
        words[^1] = words[^1] with { Space = word.Space, End = word.End };
        parts[^1] = parts[^1] with { Kern = pieces[^1].Kern };
    }

    static ushort GlyphAt(Piece piece, ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out var character, out _);
        return piece.Font.GlyphOf(character.Value);
    }

    static int EndOfCharacter(ReadOnlySpan<char> text, int start)
    {
        Rune.DecodeFromUtf16(text[start..], out _, out int length);
        int end = start + length;
        while (end < text.Length)
        {
            Rune.DecodeFromUtf16(text[end..], out var next, out length);
            if (!PrintableText.IsMark(next))
            {
                break;
            }
            end += length;
        }
        return end;
    }
}
