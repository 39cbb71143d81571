using System.Text;
using MouForge.Drafting.Texts.Syntax;
using MouForge.Drafting.Tokens;

namespace MouForge.Drafting.Texts.Preparation;

/// <summary>
/// Writes a prepared text line by line. A line that prints ends in the mark of its place; a line of nothing but structure leaves no line
/// behind; an empty line stays. Handlebars' own rules for such lines never apply, since a mark stands where they would.
/// </summary>
sealed class LineWriter
{
    // Stands where Handlebars must not see white space or a brace, and is taken out with the other marks.
    static readonly string NoMark = SourceFiles.NoMark;

    readonly StringBuilder _written = new();
    readonly StringBuilder _line = new();
    readonly StringBuilder _structure = new();
    bool _prints;
    bool _hasTags;
    int _lineNumber = 1;

    /// <summary>The file being written and how far its lines stand in.</summary>
    public (string Indent, int File) Place { get; private set; }

    public void Begin(string indent, int file)
    {
        Place = (indent, file);
        _lineNumber = 1;
    }

    /// <summary>Adds text of the template.</summary>
    /// <param name="text">The text, of one or more lines.</param>
    /// <param name="line">The line it begins in.</param>
    public void AddText(ReadOnlySpan<char> text, int line)
    {
        _lineNumber = line;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            AddToLine(text[..end]);
            EndLine();
            text = text[(end + 1)..];
            _lineNumber++;
        }
        AddToLine(text);
    }

    /// <summary>Adds a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="written">How Handlebars is to see it.</param>
    /// <param name="beforeBrace">Whether a brace of the text follows.</param>
    public void AddTag(Tag tag, string written, bool beforeBrace)
    {
        if (_line.Length > 0 && _line[^1] == '{')
            _line.Append(NoMark);
        _line.Append(written).Append(beforeBrace ? NoMark : "");
        _structure.Append(written);
        _prints |= !tag.IsStructure;
        _hasTags = true;
    }

    /// <summary>The space a line begins with, where it holds nothing else yet; the line is taken back. Null where it holds more.</summary>
    public string? TakeIndent()
    {
        if (_prints || _hasTags)
            return null;
        string indent = _line.ToString();
        _line.Clear();
        return indent;
    }

    /// <summary>Ends the text; its last line need not end in a line feed.</summary>
    public void End(int line)
    {
        _lineNumber = line;
        if (_line.Length > 0 || _hasTags)
            EndLine();
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _written.ToString();

    void AddToLine(ReadOnlySpan<char> text)
    {
        _line.Append(text);
        _prints |= !text.IsWhiteSpace();
    }

    void EndLine()
    {
        if (_prints)
            _written.Append(Place.Indent).Append(_line).Append(SourceFiles.Mark(Place.File, _lineNumber)).Append('\n');
        else if (_hasTags)
            _written.Append(_structure).Append(NoMark);
        else
            _written.Append('\n');
        _line.Clear();
        _structure.Clear();
        _prints = false;
        _hasTags = false;
    }
}
