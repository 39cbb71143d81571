using System.Text;
using MouForge.Documents.Inlines;

namespace MouForge.Drafting.Reading;

/// <summary>
/// Gathers running text. Pieces of one style that follow each other become one; several spaces of the template are one, and none stands at
/// either end, while what a person typed keeps its own.
/// </summary>
sealed class InlineRuns
{
    readonly List<Inline> _inlines = [];
    readonly StringBuilder _run = new();
    TextStyle _style;
    TextStyle? _space;
    bool _atStart = true;

    /// <summary>What was gathered, once it has ended.</summary>
    public IReadOnlyList<Inline> Inlines => _inlines;

    /// <summary>Adds text of the template.</summary>
    public void Add(ReadOnlySpan<char> text, TextStyle style)
    {
        while (text.Length > 0)
        {
            int space = text.IndexOf(' ');
            if (space != 0)
                AddTyped(space < 0 ? text : text[..space], style);
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
    }

    public void Add(Inline inline)
    {
        bool isBreak = inline is LineBreakInline;
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
        _run.Append(text);
    }

    void EndRun()
    {
        if (_run.Length > 0)
            _inlines.Add(new TextInline(_run.ToString(), _style));
        _run.Clear();
    }
}
