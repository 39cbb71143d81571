using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Tick boxes or fields for initials with their labels, in one column or two. Each row is a strip, and the group stays whole.</summary>
/// <param name="rows">The rows, each of one box or two.</param>
/// <param name="mark">What stands before the labels.</param>
/// <param name="look">The look of the labels.</param>
/// <param name="form">The look of what is filled in.</param>
sealed class TickGroupElement(IReadOnlyList<IReadOnlyList<PlacedTickBox>> rows, TickMark mark, ParagraphLook look, FormLook form) : LayoutElement
{
    const int MostLinesInOneStrip = 12;

    readonly TickMarkPainter _marks = TickMarkPainter.For(mark, look, form);
    readonly List<(IReadOnlyList<PlacedTickBox> Row, int First, int End)> _parts = [];

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        foreach (var row in rows)
        {
            int lines = row.Max(box => Math.Max(1, box.Label.Count)), step = lines <= MostLinesInOneStrip ? lines : 1;
            for (int line = 0; line < lines; line += step)
            {
                double height = step * look.Leading;
                strips.Add(new Strip(this, _parts.Count, line == 0 ? Math.Max(height, _marks.Height) : height)
                {
                    After = line + step == lines ? form.BetweenBoxes : 0,
                });
                _parts.Add((row, line, line + step));
            }
        }
        strips.BindAll(first, strips.Count, Bond.Firm);
        strips.SpaceAfterLast(look.After);
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var (row, first, end) = _parts[part];
        foreach (var box in row)
        {
            // A short label stands at the middle of a mark that is higher.
            double text = top + (first == 0 && box.Label.Count <= 1 ? Math.Max(0, _marks.Height - look.Leading) / 2 : 0);
            if (first == 0)
            {
                _marks.Draw(box, top, page);
            }
            for (int i = first; i < Math.Min(end, box.Label.Count); i++)
            {
                page.DrawLine(box.Label[i], box.Column.Left + _marks.LabelIndent, text + ((i - first) * look.Leading), look, box.Tags.Caption);
            }
            if (first == 0)
            {
                double lines = Math.Clamp(box.Label.Count, 1, MostLinesInOneStrip) * look.Leading;
                _marks.AddField(box, top, lines, page);
            }
        }
    }
}
