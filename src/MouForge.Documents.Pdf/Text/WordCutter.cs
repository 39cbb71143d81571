using System.Runtime.InteropServices;
using System.Text;
using MouForge.Documents.Pdf.Fonts;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Rendering;
using MouForge.Pdf.Fonts;

namespace MouForge.Documents.Pdf.Text;

/// <summary>Cuts the runs of a paragraph into measured words. Reused from paragraph to paragraph; for one thread.</summary>
/// <param name="writing">How the language is written.</param>
sealed class WordCutter(WritingSystem writing)
{
    readonly List<Piece> _pieces = [];
    readonly List<Word> _words = [];

    ParagraphLevels? _levels;
    StyledRun _run;
    int _runIndex;
    double _scale;

    // The piece being read; no font where none is begun.
    TrueTypeFont? _font;
    byte _level;
    string? _language;
    int _start;
    int _end;
    int _units;

    // The glyph before, for kerning; it counts within one run and font.
    TrueTypeFont? _glyphFont;
    ushort _glyph;

    // The word being read: its first piece and its width so far.
    int _firstPiece;
    double _width;

    public ReadOnlySpan<Piece> Pieces => CollectionsMarshal.AsSpan(_pieces);

    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>Whether something in the paragraph runs from right to left.</summary>
    public bool HasLevels => _levels is not null;

    /// <summary>Cuts the runs of one paragraph.</summary>
    /// <exception cref="MissingGlyphException">No font has a character.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script needs.</exception>
    public void Cut(IReadOnlyList<StyledRun> runs)
    {
        _levels = ParagraphLevels.Of(runs, writing.BaseLevel);
        _pieces.Clear();
        _words.Clear();
        _firstPiece = 0;
        _width = 0;
        for (_runIndex = 0; _runIndex < runs.Count; _runIndex++)
        {
            _run = runs[_runIndex];
            CutRun();
        }
        EndWord(WordEnd.Line);
    }

    /// <summary>Cuts words that are wider than a line into parts: after marks such as @, and anywhere.</summary>
    public void SplitWiderThan(double width, IReadOnlyList<StyledRun> runs)
    {
        if (!_words.Exists(word => word.Width > width))
        {
            return;
        }
        Piece[] pieces = [.. _pieces];
        Word[] words = [.. _words];
        _pieces.Clear();
        _words.Clear();
        for (int i = 0; i < words.Length; i++)
        {
            int spaces = i + 1 < words.Length ? words[i + 1].FirstPiece : pieces.Length;
            int first = _pieces.Count;
            var (start, count) = (words[i].FirstPiece, words[i].PieceCount);
            if (words[i].Width > width)
            {
                WordSplitter.Split(pieces.AsSpan(start, count), words[i], runs, _pieces, _words);
            }
            else
            {
                _pieces.AddRange(pieces.AsSpan(start, count));
                _words.Add(words[i] with { FirstPiece = first });
            }
            _pieces.AddRange(pieces.AsSpan(start + count, spaces - start - count));
        }
    }

    void CutRun()
    {
        var face = FontLibrary.Of(_run.Face);
        var text = _run.Text.Span;
        _scale = _run.Size / face.UnitsPerEm;
        _glyphFont = null;
        int piecesBefore = _pieces.Count;
        for (int at = 0; at < text.Length && !_run.EndsLine;)
        {
            if (text[at] == ' ' && !_run.Whole && !NoBreakRules.Binds(text, at))
            {
                AddSpace(face, at++);
                continue;
            }
            Rune.DecodeFromUtf16(text[at..], out var character, out int length);
            Append(face, character.Value, at, length);
            at += length;
            if (!_run.Whole && NoBreakRules.EndsAfterMark(text, at))
            {
                EndWord(WordEnd.Hyphen);
            }
            else if (!_run.Whole && IdeographBreaks.MayEndBefore(text, at))
            {
                EndWord(WordEnd.Ideograph);
            }
        }
        EndPiece();
        if (_run.Inset > 0 && _pieces.Count > piecesBefore)
        {
            AddInsets(piecesBefore);
        }
        if (_run.EndsLine)
        {
            EndLine(face);
        }
    }

    void Append(TrueTypeFont face, int codePoint, int at, int length)
    {
        byte level = _levels?.Of(_runIndex, at) ?? 0;
        if (_font is not null && level == _level && PrintableText.IsJoiner(codePoint))
        {
            _end = at + length;
            return;
        }
        var font = FontOf(face, codePoint, level);
        ushort glyph = font.GlyphOf(codePoint);
        bool isTurned = level % 2 == 1;
        int kern = ReferenceEquals(font, _glyphFont) && !isTurned ? font.KerningOf(_glyph, glyph) : 0;
        if (!ReferenceEquals(font, _font) || level != _level)
        {
            EndPiece();
            (_font, _level, _start, _units) = (font, level, at, 0);
            _language = ReferenceEquals(font, face) ? null : writing.ForeignLanguageOf(font);
            AddKern(kern * _scale);
            kern = 0;
        }
        _units += kern + font.AdvanceOf(glyph);
        _end = at + length;
        (_glyphFont, _glyph) = (isTurned ? null : font, glyph);
    }

    TrueTypeFont FontOf(TrueTypeFont face, int codePoint, byte level)
    {
        bool isTurned = level % 2 == 1;
        if ((isTurned || writing.IsChinese) && writing.PreferredFont(codePoint, WritingSystem.IsBold(_run.Face), isTurned) is { } preferred)
        {
            return preferred;
        }
        return face.GlyphOf(codePoint) != 0
            ? face
            : FontLibrary.SubstituteFor(_run.Face, codePoint)
                ?? writing.FontFor(codePoint, WritingSystem.IsBold(_run.Face))
                ?? throw new MissingGlyphException(char.ConvertFromUtf32(codePoint), _run.Source?.PlainText ?? _run.Text.ToString());
    }

    void AddSpace(TrueTypeFont face, int at)
    {
        EndWord(WordEnd.Space);
        if (_words.Count == 0)
        {
            return;
        }
        ushort space = face.GlyphOf(' ');
        int kern = ReferenceEquals(face, _glyphFont) ? face.KerningOf(_glyph, space) : 0;
        double width = (face.AdvanceOf(space) + kern) * _scale;
        _pieces.Add(new Piece(_runIndex, at, 1, face, width) { Level = _levels?.Of(_runIndex, at) ?? 0 });
        _firstPiece = _pieces.Count;
        ref var last = ref CollectionsMarshal.AsSpan(_words)[^1];
        last = last with { Space = last.Space + width, End = last.End == WordEnd.Line ? WordEnd.Line : WordEnd.Space };
        (_glyphFont, _glyph) = (face, space);
    }

    // Two pieces of one font follow each other only across a word's end, so their kerning belongs to the space between the words.
    void AddKern(double kern)
    {
        if (kern != 0)
        {
            ref var before = ref CollectionsMarshal.AsSpan(_pieces)[^1];
            before = before with { Kern = kern };
            ref var word = ref CollectionsMarshal.AsSpan(_words)[^1];
            word = word with { Space = word.Space + kern };
        }
    }

    void AddInsets(int first)
    {
        var pieces = CollectionsMarshal.AsSpan(_pieces);
        pieces[first] = pieces[first] with { Lead = _run.Inset };
        pieces[^1] = pieces[^1] with { Trail = _run.Inset };
        // The first piece may stand in a word that has ended; its words are then wider by as much.
        foreach (ref var word in CollectionsMarshal.AsSpan(_words))
        {
            if (word.FirstPiece <= first && first < word.FirstPiece + word.PieceCount)
            {
                word = word with { Width = word.Width + _run.Inset };
                _width -= _run.Inset;
            }
        }
        _width += 2 * _run.Inset;
    }

    void EndPiece()
    {
        if (_font is not null)
        {
            var piece = new Piece(_runIndex, _start, _end - _start, _font, _units * _scale) { Level = _level, Language = _language };
            piece = _level % 2 == 1 ? Shape(piece) : piece;
            _pieces.Add(piece);
            _width += piece.Width;
            _font = null;
        }
    }

    Piece Shape(in Piece piece)
    {
        var glyphs = writing.Shape(piece.Font, _run.Text.Span, piece.Start, piece.Length);
        int units = 0;
        foreach (var glyph in glyphs)
        {
            units += glyph.Advance;
        }
        return piece with { Glyphs = glyphs, Width = units * _scale };
    }

    void EndWord(WordEnd end)
    {
        EndPiece();
        if (_pieces.Count > _firstPiece)
        {
            _words.Add(new Word(_firstPiece, _pieces.Count - _firstPiece, _width, 0, end));
            _firstPiece = _pieces.Count;
        }
        _width = 0;
    }

    // A line end after a word ends its line; a second one in a row leaves an empty line.
    void EndLine(TrueTypeFont face)
    {
        int before = _words.Count;
        EndWord(WordEnd.Line);
        if (_words.Count == before)
        {
            if (before == 0 || _words[^1].End == WordEnd.Line)
            {
                _words.Add(new Word(_pieces.Count, 0, 0, 0, WordEnd.Line));
            }
            _words[^1] = _words[^1] with { End = WordEnd.Line };
        }
        _pieces.Add(new Piece(_runIndex, 0, _run.Text.Length, face, 0));
        _firstPiece = _pieces.Count;
    }
}
