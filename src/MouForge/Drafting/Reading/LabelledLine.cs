namespace MouForge.Drafting.Reading;

/// <summary>A label, and behind a colon on the next line its text.</summary>
/// <param name="Label">The label.</param>
/// <param name="Line">The label's line in the whole text, from 0.</param>
/// <param name="Text">The text, one or more lines joined.</param>
/// <param name="TextLine">The text's first line in the whole text, from 0.</param>
readonly record struct LabelledLine(string Label, int Line, string Text, int TextLine)
{
    const char Colon = ':';

    /// <summary>Reads labels and texts. A line behind a text goes on with it, unless it is empty or a label itself.</summary>
    public static IReadOnlyList<LabelledLine> Of(IReadOnlyList<TextLine> lines, ReadingContext context)
    {
        var labelled = new List<LabelledLine>();
        for (int i = 0; i < lines.Count;)
        {
            if (lines[i].Text.Length == 0)
                i++;
            else if (IsLabel(lines, i))
                labelled.Add(ReadOne(lines, ref i));
            else
                context.Mistake(lines[i++].Line, "here a label is needed, and on the next line a colon and its text");
        }
        return labelled;
    }

    static bool IsLabel(IReadOnlyList<TextLine> lines, int i)
        => i + 1 < lines.Count && !lines[i].Text.StartsWith(Colon) && lines[i].Text.Length > 0 && lines[i + 1].Text.StartsWith(Colon);

    static LabelledLine ReadOne(IReadOnlyList<TextLine> lines, ref int i)
    {
        var (label, text) = (lines[i], lines[i + 1]);
        string whole = text.Text[1..].TrimStart();
        for (i += 2; i < lines.Count && lines[i].Text.Length > 0 && !lines[i].Text.StartsWith(Colon) && !IsLabel(lines, i); i++)
            whole += " " + lines[i].Text;
        return new LabelledLine(label.Text, label.Line, whole, text.Line);
    }
}
