using System.Text;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Running text under way; pieces of one style and one change that touch become one again.</summary>
sealed class MarkedLine
{
    readonly List<Inline> _inlines = [];
    readonly StringBuilder _text = new();
    TextInline? _open;

    /// <summary>Adds tokens of one version alone.</summary>
    public void Add(List<InlineToken> tokens, Stretch stretch, ChangeKind change)
    {
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            Add(tokens[i].Inline with { Change = change });
        }
    }

    /// <summary>Adds an inline.</summary>
    public void Add(Inline inline)
    {
        if (inline is not TextInline text)
        {
            CloseText();
            _inlines.Add(inline);
            return;
        }
        if (_open is not null && _open with { Text = text.Text } != text)
        {
            CloseText();
        }
        _open ??= text;
        _text.Append(text.Text);
    }

    /// <summary>Ends the text.</summary>
    public IReadOnlyList<Inline> Close()
    {
        CloseText();
        return _inlines;
    }

    void CloseText()
    {
        if (_open is not null)
        {
            _inlines.Add(_open with { Text = _text.ToString() });
            _text.Clear();
            _open = null;
        }
    }
}
