using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>
/// A text in two languages: a head row with their names, repeated on every page, and a strip for each row. A row that no page holds is a
/// strip for each pair of lines.
/// </summary>
/// <param name="heads">The languages' names.</param>
/// <param name="rows">The rows.</param>
/// <param name="column">From the first column's left to the second one's right edge.</param>
/// <param name="bodyHeight">Height of a page's body.</param>
/// <param name="box">Finds where the table stands.</param>
sealed class BilingualElement(IReadOnlyList<BilingualHead> heads, IReadOnlyList<ComposedRow> rows, Column column, double bodyHeight, TagBox box)
    : LayoutElement
{
    // Stands for the number of a pair of lines where a row is not broken.
    const int WholeRow = -1;

    static readonly StrokeStyle Hair = new(BilingualLook.Hair, Palette.Hair);

    // Row and pair of lines of each strip after the head.
    readonly List<(int Row, int Pair, double Height)> _parts = [];

    public override void Measure(StripList strips)
    {
        strips.Add(new Strip(this, 0, BilingualLook.HeadHeight) { Bond = Bond.Firm });
        for (int i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            bool isWhole = row.Height <= bodyHeight - BilingualLook.HeadHeight;
            int pairs = isWhole ? 1 : Math.Max(row.First.Count, row.Second.Count);
            for (int pair = 0; pair < pairs; pair++)
            {
                _parts.Add((i, isWhole ? WholeRow : pair, isWhole ? row.Height : HeightOfPair(row, pair)));
                strips.Add(new Strip(this, _parts.Count, _parts[^1].Height) { Bond = isWhole ? row.Bond : Bond.Loose });
            }
        }
        strips.SpaceAfterLast(BilingualLook.After);
    }

    public override double ContinuationHeight(int part) => part == 0 ? 0 : BilingualLook.HeadHeight;

    public override void DrawContinuation(int part, double top, PagePainter page)
    {
        if (part > 0)
        {
            DrawHead(top, page);
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        var area = new PdfRectangle(column.Left, top, column.Width, part == 0 ? BilingualLook.HeadHeight : _parts[part - 1].Height);
        if (part == 0)
        {
            DrawHead(top, page);
        }
        else
        {
            DrawRow(rows[_parts[part - 1].Row], _parts[part - 1].Pair, area, page);
        }
        box.Add(page, area, part == _parts.Count);
    }

    static double HeightOfPair(ComposedRow row, int pair)
        => Math.Max(StripStack.HeightOf(row.First, pair), StripStack.HeightOf(row.Second, pair)) + BilingualLook.Pad;

    void DrawHead(double top, PagePainter page)
    {
        foreach (var head in heads)
        {
            DrawIn(head, page, () => page.DrawLine(head.Name, head.Column.Left, top, BilingualLook.Head, head.Tag));
        }
        DrawMiddle(top, BilingualLook.HeadHeight, page);
        page.Rule(column, top + BilingualLook.HeadHeight - BilingualLook.HeadRule, BilingualLook.HeadRule, Palette.Navy);
    }

    void DrawRow(ComposedRow row, int pair, PdfRectangle area, PagePainter page)
    {
        if (row.Kind == BilingualRowKind.Box)
        {
            page.Fill(area, Palette.Tint);
            page.Fill(area with { Width = BilingualLook.Bar }, Palette.Navy);
        }
        else if (row.Kind == BilingualRowKind.Columns)
        {
            DrawMiddle(area.Y, area.Height, page);
        }
        if (pair == WholeRow)
        {
            DrawFirst(() => StripStack.Draw(row.First, area.Y + row.PadAbove, page));
            DrawIn(heads[1], page, () => StripStack.Draw(row.Second, area.Y + row.PadAbove + row.SecondDrop, page));
            return;
        }
        DrawFirst(() => StripStack.DrawOne(row.First, pair, area.Y, page));
        DrawIn(heads[1], page, () => StripStack.DrawOne(row.Second, pair, area.Y, page));

        // What stands over both columns stands as the page does.
        void DrawFirst(Action draw)
        {
            if (row.Kind == BilingualRowKind.Spanning)
            {
                draw();
            }
            else
            {
                DrawIn(heads[0], page, draw);
            }
        }
    }

    // A column whose language runs against the page is mirrored in itself.
    static void DrawIn(in BilingualHead head, PagePainter page, Action draw)
    {
        bool isTurned = head.IsRightToLeft != page.Page.IsMirrored;
        if (isTurned)
        {
            page.Page.Mirror(head.Column.Left, head.Column.Width);
        }
        draw();
        if (isTurned)
        {
            page.Page.Mirror(head.Column.Left, head.Column.Width);
        }
    }

    void DrawMiddle(double top, double height, PagePainter page)
    {
        double x = column.Left + (column.Width / 2);
        page.Stroke(x, top, x, top + height, Hair);
    }
}
