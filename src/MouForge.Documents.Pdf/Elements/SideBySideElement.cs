using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Two texts beside each other as one strip; texts too high for that are strips of a line from each.</summary>
/// <param name="first">The strips of the first text.</param>
/// <param name="second">The strips of the second one.</param>
/// <param name="highestWhole">Up to this height they stay on one page.</param>
sealed class SideBySideElement(StripList first, StripList second, double highestWhole) : LayoutElement
{
    const double Gap = 24;

    // Shares of the two columns: 196 and 212 pt of the text column of a numbered section.
    const double FirstShare = 196, SecondShare = 212;

    bool IsWhole => Math.Max(first.Height, second.Height) <= highestWhole;

    /// <summary>The columns of the two texts.</summary>
    public static (Column First, Column Second) Split(Column column)
    {
        double width = (column.Width - Gap) * FirstShare / (FirstShare + SecondShare);
        return (new Column(column.Left, width), column.Indent(width + Gap));
    }

    public override void Measure(StripList strips)
    {
        int start = strips.Count, rows = IsWhole ? 1 : Math.Max(first.Count, second.Count);
        for (int i = 0; i < rows; i++)
        {
            double height = IsWhole ? Math.Max(first.Height, second.Height) : Math.Max(StripStack.HeightOf(first, i), StripStack.HeightOf(second, i));
            strips.Add(new Strip(this, i, height) { Before = Math.Max(BeforeOf(first, i), BeforeOf(second, i)) });
        }
        if (strips.Count > start)
        {
            strips.SpaceAfterLast(Math.Max(AfterOf(first), AfterOf(second)));
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        if (IsWhole)
        {
            StripStack.Draw(first, top, page);
            StripStack.Draw(second, top, page);
            return;
        }
        StripStack.DrawOne(first, part, top, page);
        StripStack.DrawOne(second, part, top, page);
    }

    // Within a text that goes on line by line, the space before a line is all there is between it and the line above.
    static double BeforeOf(StripList strips, int index)
        => index >= strips.Count ? 0 : index == 0 ? strips.Span[0].Before : strips.Span[index - 1].GapTo(strips.Span[index]);

    static double AfterOf(StripList strips) => strips.Count == 0 ? 0 : strips.Span[strips.Count - 1].After;
}
