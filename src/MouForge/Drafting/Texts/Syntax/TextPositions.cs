using MouForge.Templates;

namespace MouForge.Drafting.Texts.Syntax;

/// <summary>A text of the template folder, and the line and column of each of its characters.</summary>
sealed class TextPositions
{
    readonly List<int> _lineStarts = [0];

    public TextPositions(string file, string text)
    {
        File = file;
        Text = text;
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            _lineStarts.Add(i + 1);
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>The line of a character, from 1.</summary>
    public int LineOf(int index)
    {
        int found = _lineStarts.BinarySearch(index);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The column of a character, from 1.</summary>
    public int ColumnOf(int index) => index - _lineStarts[LineOf(index) - 1] + 1;

    /// <summary>A mistake at a character.</summary>
    public TemplateProblem Problem(int index, string message)
        => new(File, LineOf(index), null, message) { Column = ColumnOf(index) };
}
