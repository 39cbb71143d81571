using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>One fact: its label in a narrow column, its value beside it. A fact of few lines is one strip, a long one a strip for each line.</summary>
/// <param name="label">The label's lines.</param>
/// <param name="value">The value's lines.</param>
/// <param name="column">From the left edge of the label to the right edge of the value.</param>
/// <param name="tags">The tags of label and value.</param>
sealed class FactElement(TextLine[] label, TextLine[] value, Column column, FactTags tags) : LayoutElement
{
    /// <summary>Width of the labels.</summary>
    public const double LabelWidth = 108;

    /// <summary>From the start of the labels to the start of the values.</summary>
    public const double ValueIndent = 120;

    const int MostLinesInOneStrip = 6;

    public static readonly ParagraphLook LabelLook = Looks.Fact with { Bold = true };

    int Lines => Math.Max(1, Math.Max(label.Length, value.Length));

    bool IsWhole => Lines <= MostLinesInOneStrip;

    public override void Measure(StripList strips)
    {
        int parts = IsWhole ? 1 : Lines;
        for (int i = 0; i < parts; i++)
        {
            strips.Add(new Strip(this, i, IsWhole ? Lines * Looks.Fact.Leading : Looks.Fact.Leading)
            {
                Before = i == 0 ? Looks.Fact.Before + Looks.Fact.After : 0,
                Bond = LineBonds.After(i, parts),
            });
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        int first = IsWhole ? 0 : part, end = IsWhole ? Lines : part + 1;
        for (int i = first; i < Math.Min(end, label.Length); i++)
        {
            page.DrawLine(label[i], column.Left, top + ((i - first) * Looks.Fact.Leading), LabelLook, tags.Label);
        }
        for (int i = first; i < Math.Min(end, value.Length); i++)
        {
            page.DrawLine(value[i], column.Left + ValueIndent, top + ((i - first) * Looks.Fact.Leading), Looks.Fact, tags.Value);
        }
    }
}
