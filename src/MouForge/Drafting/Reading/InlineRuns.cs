using System.Text;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Wording;

namespace MouForge.Drafting.Reading;

/// <summary>
/// Gathers running text. Pieces of one style that follow each other become one; several spaces of the template are one, none stands at
/// either end, and its quotation marks are set, while what a person typed keeps its own.
/// </summary>
/// <param name="run">Room for the piece being gathered; empty before and after.</param>
/// <param name="quotes">Sets quotation marks.</param>
sealed class InlineRuns(StringBuilder run, QuoteMarks quotes)
{
    readonly List<Inline> _inlines = [];
    TextStyle _style;
    TextStyle? _space;
    bool _atStart = true;
    char _last = ' ';

    /// <summary>What was gathered, once it has ended.</summary>
    public IReadOnlyList<Inline> Inlines => _inlines;

    /// <summary>Adds text of the template.</summary>
    public void Add(ReadOnlySpan<char> text, TextStyle style)
    {
        while (text.Length > 0)
        {
            int space = text.IndexOf(' ');
            if (space != 0)
                AddWord(space < 0 ? text : text[..space], style);
            if (space < 0)
                return;
            _space ??= _atStart ? null : style;
            text = text[(space + 1)..];
        }
    }

    /// <summary>Adds what a person typed.</summary>
    public void AddTyped(ReadOnlySpan<char> text, TextStyle style)
    {
        if (text.Length == 0)
            return;
        EndSpace();
        Append(text, style);
        _atStart = false;
        _last = text[^1];
    }

    public void Add(Inline inline)
    {
        bool isBreak = inline is LineBreakInline;
        _last = isBreak ? ' ' : inline.PlainText is [.., var last] ? last : _last;
        if (isBreak)
            _space = null;
        EndSpace();
        EndRun();
        _inlines.Add(inline);
        _atStart = isBreak;
    }

    /// <summary>Closes the text.</summary>
    public void End()
    {
        _space = null;
        EndRun();
    }

    void AddWord(ReadOnlySpan<char> word, TextStyle style)
    {
        if (!QuoteMarks.AreIn(word))
        {
            AddTyped(word, style);
            return;
        }
        foreach (char c in word)
            AddTyped([quotes.Set(c, _space is null ? _last : ' ')], style);
    }

    void EndSpace()
    {
        if (_space is { } style)
            Append(" ", style);
        _space = null;
    }

    void Append(ReadOnlySpan<char> text, TextStyle style)
    {
        if (style != _style)
            EndRun();
        _style = style;
        run.Append(text);
    }

    void EndRun()
    {
        if (run.Length > 0)
            _inlines.Add(new TextInline(run.ToString(), _style));
        run.Clear();
    }
}
