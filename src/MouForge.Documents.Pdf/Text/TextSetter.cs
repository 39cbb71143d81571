using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Rendering;

namespace MouForge.Documents.Pdf.Text;

/// <summary>Sets paragraphs into lines. Keeps its working memory from paragraph to paragraph; for one thread.</summary>
sealed class TextSetter
{
    readonly InlineLook _setOff;
    readonly InlineRuns _inlines;
    readonly WordCutter _cutter;
    readonly LineBreaker _breaker = new();
    readonly LineComposer _composer = new();

    /// <param name="setOff">How pieces of text that are set off look.</param>
    /// <param name="writing">How the language is written; as English where it is null.</param>
    public TextSetter(InlineLook setOff, WritingSystem? writing = null)
    {
        Writing = writing ?? new WritingSystem("en", ScriptSupport.Usual);
        _setOff = setOff;
        _inlines = new InlineRuns(setOff);
        _cutter = new WordCutter(Writing);
    }

    /// <summary>How the language is written.</summary>
    public WritingSystem Writing { get; }

    /// <summary>Sets text of another language of the same document.</summary>
    public TextSetter In(string language) => language == Writing.Language ? this : new TextSetter(_setOff, Writing.In(language));

    /// <summary>The lines of a paragraph; none where it has no text.</summary>
    /// <param name="inlines">Its text.</param>
    /// <param name="look">Its look.</param>
    /// <param name="measure">Width of the lines in points.</param>
    /// <param name="indent">What the first line begins further in, where a number before it needs more room than its column has.</param>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script of the text needs.</exception>
    public TextLine[] Set(IReadOnlyList<Inline> inlines, ParagraphLook look, double measure, double indent = 0)
    {
        _inlines.Read(inlines, look);
        _cutter.Cut(_inlines.Runs);
        _cutter.SplitWiderThan(measure - indent, _inlines.Runs);
        var ends = _breaker.Break(_cutter.Words, measure, indent);
        var lines = new TextLine[ends.Count];
        for (int i = 0, first = 0; i < lines.Length; first = ends[i++])
        {
            lines[i] = Line(first, ends[i], i == 0 ? indent : 0);
        }
        return lines;
    }

    /// <summary>Text on one line, however wide: a label, a caption, furniture.</summary>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script of the text needs.</exception>
    public TextLine SetLine(string text, ParagraphLook look)
    {
        _inlines.ReadLine(text, look);
        _cutter.Cut(_inlines.Runs);
        return _cutter.Words.IsEmpty ? new TextLine([], 0) : WithoutSpaceAtEnd(text, look, Line(0, _cutter.Words.Length, 0));
    }

    /// <summary>Text on one line of furniture; what is wider than its place ends in an ellipsis.</summary>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script of the text needs.</exception>
    public TextLine SetLine(string text, ParagraphLook look, double most)
    {
        var line = SetLine(text, look);
        for (int length = text.Length; line.Width > most && length > 1;)
        {
            // Each step takes at least one character; far too long a text shrinks in proportion first.
            length = Math.Min(length - 1, (int)(length * Math.Max(0.5, most / line.Width)) + 1);
            line = SetLine(text[..length].TrimEnd() + "…", look);
        }
        return line;
    }

    /// <summary>How wide a text wants to be.</summary>
    /// <exception cref="MissingGlyphException">No font has a character of the text.</exception>
    /// <exception cref="MissingScriptException">The machine lacks what a script of the text needs.</exception>
    public TextExtent Measure(IReadOnlyList<Inline> inlines, ParagraphLook look)
    {
        _inlines.Read(inlines, look);
        _cutter.Cut(_inlines.Runs);
        double whole = 0, longestWord = 0, longestPart = 0, line = 0;
        foreach (var word in _cutter.Words)
        {
            line += word.Width;
            whole = Math.Max(whole, line);
            line = word.End == WordEnd.Line ? 0 : line + word.Space;
            longestWord = Math.Max(longestWord, word.Width);
            longestPart = Math.Max(longestPart, MailAddress.LongestPart(word, _cutter.Pieces, _inlines.Runs));
        }
        return new TextExtent(whole, longestWord, longestPart);
    }

    // A label's own space is printed, so that numbers and words stay apart when they are copied, but takes no room.
    TextLine WithoutSpaceAtEnd(string text, ParagraphLook look, TextLine line)
    {
        if (!text.EndsWith(' '))
        {
            return line;
        }
        var font = line.Fragments[^1].Font;
        double space = font.AdvanceOf(font.GlyphOf(' ')) * look.Size / font.UnitsPerEm;
        return new TextLine(Writing.IsRightToLeft ? [.. line.Fragments.Select(fragment => fragment with { X = fragment.X - space })] : line.Fragments, line.Width - space);
    }

    TextLine Line(int first, int end, double indent)
    {
        var words = _cutter.Words;
        double width = indent;
        for (int i = first; i < end; i++)
        {
            width += words[i].Width + (i < end - 1 ? words[i].Space : 0);
        }
        int pieces = end < words.Length ? words[end].FirstPiece : _cutter.Pieces.Length, start = words[first].FirstPiece;
        return _cutter.HasLevels
            ? BidiLineComposer.Compose(_inlines.Runs, _cutter.Pieces[start..pieces], indent, width, Writing.BaseLevel)
            : _composer.Compose(_inlines.Runs, _cutter.Pieces[start..pieces], indent, width);
    }
}
