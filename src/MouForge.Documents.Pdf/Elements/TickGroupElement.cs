using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>Tick boxes or fields for initials with their labels, in one column or two. The group stays whole.</summary>
/// <param name="rows">The rows, each of one box or two.</param>
/// <param name="mark">What stands before the labels.</param>
/// <param name="look">The look of the labels.</param>
/// <param name="form">The look of what is filled in.</param>
sealed class TickGroupElement(IReadOnlyList<IReadOnlyList<PlacedTickBox>> rows, TickMark mark, ParagraphLook look, FormLook form) : LayoutElement
{
    const int MostLinesInOneStrip = 12;

    readonly TickMarkPainter _marks = TickMarkPainter.For(mark, look, form);
    readonly List<IReadOnlyList<TickBoxPart>> _parts = [];

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        if (rows.Any(row => row.Count > 1))
        {
            AddColumns(strips);
        }
        else
        {
            foreach (var row in rows)
            {
                AddBox(strips, row[0]);
            }
        }
        strips.BindAll(first, strips.Count, Bond.Firm);
        strips.SpaceAfterLast(look.After);
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        foreach (var piece in _parts[part])
        {
            Draw(piece, top + piece.Top, page);
        }
    }

    // Two columns are one strip, drawn column by column as they are read.
    void AddColumns(StripList strips)
    {
        var columns = new List<TickBoxPart>[] { [], [] };
        double top = 0;
        foreach (var row in rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                columns[i].Add(new TickBoxPart(row[i], top, 0, row[i].Label.Count));
            }
            top += Math.Max(_marks.Height, row.Max(box => Math.Max(1, box.Label.Count)) * look.Leading) + form.BetweenBoxes;
        }
        strips.Add(new Strip(this, _parts.Count, top - form.BetweenBoxes) { After = form.BetweenBoxes });
        _parts.Add([.. columns[0], .. columns[1]]);
    }

    void AddBox(StripList strips, PlacedTickBox box)
    {
        int lines = Math.Max(1, box.Label.Count), step = lines <= MostLinesInOneStrip ? lines : 1;
        for (int line = 0; line < lines; line += step)
        {
            double height = step * look.Leading;
            strips.Add(new Strip(this, _parts.Count, line == 0 ? Math.Max(height, _marks.Height) : height)
            {
                After = line + step == lines ? form.BetweenBoxes : 0,
            });
            _parts.Add([new TickBoxPart(box, 0, line, line + step)]);
        }
    }

    void Draw(in TickBoxPart part, double top, PagePainter page)
    {
        var box = part.Box;
        bool opens = part.First == 0;
        // A short label stands at the middle of a mark that is higher.
        double text = top + (opens && box.Label.Count <= 1 ? Math.Max(0, _marks.Height - look.Leading) / 2 : 0);
        if (opens)
        {
            _marks.Draw(box, top, page);
        }
        for (int i = part.First; i < Math.Min(part.End, box.Label.Count); i++)
        {
            page.DrawLine(box.Label[i], box.Column.Left + _marks.LabelIndent, text + ((i - part.First) * look.Leading), look, box.Tags.Caption);
        }
        if (opens)
        {
            double lines = Math.Clamp(box.Label.Count, 1, MostLinesInOneStrip) * look.Leading;
            _marks.AddField(box, top, lines, page);
        }
    }
}
