using MouForge.Drafting.Reading.Syntax;

namespace MouForge.Drafting.Reading;

/// <summary>A line of a container, without the space around it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Line">Its number in the whole text, from 0.</param>
readonly record struct TextLine(string Text, int Line)
{
    /// <summary>The lines of a container, empty ones too.</summary>
    public static IReadOnlyList<TextLine> Of(LinesNode node)
    {
        var lines = new List<TextLine>(node.Lines.Count);
        for (int i = 0; i < node.Lines.Count; i++)
            lines.Add(new TextLine(node.Lines.Lines[i].Slice.AsSpan().Trim().ToString(), node.Lines.Lines[i].Line));
        return lines;
    }
}
