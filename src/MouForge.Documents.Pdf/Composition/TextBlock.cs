using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>A paragraph or heading that is about to be set.</summary>
/// <param name="Inlines">Its text.</param>
/// <param name="Column">Where its text stands.</param>
/// <param name="Look">Its look.</param>
readonly record struct TextBlock(IReadOnlyList<Inline> Inlines, Column Column, ParagraphLook Look)
{
    /// <summary>What stands before its first line; null for nothing.</summary>
    public ItemLabel? Label { get; init; }

    /// <summary>True for a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Its lines; the first one begins further in where the label is wider than its column.</summary>
    public TextLine[] SetLines(TextSetter setter)
    {
        double indent = Label is { } label
            ? ListLabels.IndentBeside(setter.SetLine(label.Text, Look).Width, Column.Left - label.Left)
            : 0;
        return setter.Set(Inlines, Look, Column.Width, indent);
    }

    /// <summary>Its element; a line without text where it has only a label.</summary>
    public TextElement ElementOf(TextLine[] lines, StructureElement tag, TextSetter setter)
        => new(lines.Length > 0 ? lines : [new TextLine([], 0)], Column.Left, Look, tag)
        {
            Label = Label,
            LabelLine = Label is { } label ? setter.SetLine(label.Text, Look with { Color = ChangePainter.ColorOf(label.Change, Look.Color) }) : default,
            IsHeading = IsHeading,
        };
}
