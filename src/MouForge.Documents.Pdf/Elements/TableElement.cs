using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Tables;
using MouForge.Pdf;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A table: a strip for each row. Where it goes on over a page's end, its head rows and the group at the top are drawn again.</summary>
sealed class TableElement : LayoutElement
{
    const double Before = 4;
    const double After = 10;

    // A table up to this size stays whole where that leaves little of a page empty.
    const int MostRowsWhole = 6;
    const double HighestWhole = 200;

    // The first two body rows stay together, and the last two, if they are not higher than this.
    const double HighestPair = 120;

    readonly TableLayout _layout;
    readonly IReadOnlyList<RowPart> _parts;
    readonly TablePainter _painter;
    readonly TagBox _box;
    readonly double _headHeight;

    // For each row the cell that goes on below it; the highest text where there are several.
    readonly GridCell?[] _goingOn;

    /// <param name="layout">The table, set.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="tag">Its tag.</param>
    public TableElement(TableLayout layout, IReadOnlyList<TableColumn> columns, StructureElement tag)
    {
        _layout = layout;
        _parts = layout.Parts();
        _painter = new TablePainter(layout, columns);
        _box = new TagBox(tag);
        _goingOn = GoingOnBelow(layout.Rows);
        double head = 0;
        foreach (var row in layout.Rows)
        {
            head += row.IsHead ? row.Height : 0;
        }
        // Heads that would fill the page again and again are printed once.
        _headHeight = head <= layout.HighestWholeRow ? head : 0;
    }

    public override void Measure(StripList strips)
    {
        int first = strips.Count;
        for (int i = 0; i < _parts.Count; i++)
        {
            strips.Add(new Strip(this, i, _parts[i].Height)
            {
                Before = i == 0 ? Before : 0,
                After = i == _parts.Count - 1 ? After : 0,
                Bond = i < _parts.Count - 1 ? BondAfter(_parts[i], _parts[i + 1].Row) : Bond.Loose,
            });
        }
        int bodyRows = _layout.Rows.Count(row => !row.IsHead);
        if (bodyRows <= MostRowsWhole && strips.HeightOf(first, strips.Count) <= HighestWhole)
        {
            strips.BindAll(first, strips.Count, Bond.Preferred);
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        _painter.Draw(_parts[part], top, page);
        _box.Add(page, new PdfRectangle(_layout.Column.Left, top, _layout.Column.Width, _parts[part].Height), part == _parts.Count - 1);
    }

    public override double ContinuationHeight(int part) => _parts[part].Row.IsHead || part == 0 ? 0 : _headHeight;

    public override void DrawContinuation(int part, double top, PagePainter page)
    {
        var row = _parts[part].Row;
        if (row.IsHead)
        {
            return;
        }
        double y = top;
        for (int i = 0; _headHeight > 0 && _parts[i].Row.IsHead; i++)
        {
            _painter.Draw(_parts[i], y, page);
            y += _parts[i].Height;
        }
        _painter.DrawCellsFromAbove(row, y, page);
    }

    Bond BondAfter(in RowPart part, GridRow next)
    {
        if (!part.IsLast)
        {
            return Bond.Loose;
        }
        var row = part.Row;
        bool isFirstPair = !row.IsHead && _layout.Rows[row.Index - 1].IsHead, isLastPair = next.Index == _layout.Rows.Count - 1;
        if (row.IsHead || IsGroupRow(row) || SplitsGroupText(row))
        {
            return Bond.Firm;
        }
        return !isFirstPair && !isLastPair ? Bond.Loose : row.Height + next.Height <= HighestPair ? Bond.Firm : Bond.Preferred;
    }

    static bool IsGroupRow(GridRow row) => row.Cells is [{ ColumnSpan: > 1, IsHead: false }];

    static GridCell?[] GoingOnBelow(IReadOnlyList<GridRow> rows)
    {
        var goingOn = new GridCell?[rows.Count];
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => cell.DrawnRows > 1))
        {
            for (int row = cell.Row; row < cell.Row + cell.DrawnRows - 1; row++)
            {
                goingOn[row] = goingOn[row]?.TextHeight > cell.TextHeight ? goingOn[row] : cell;
            }
        }
        return goingOn;
    }

    // The text of a cell over several rows is drawn whole on either page, so both must have rows enough for it.
    bool SplitsGroupText(GridRow row)
    {
        if (_goingOn[row.Index] is not { } cell)
        {
            return false;
        }
        double needed = cell.TextHeight + (2 * _layout.Look.PadY);
        return HeightOf(cell.Row, row.Index + 1) < needed || HeightOf(row.Index + 1, cell.Row + cell.DrawnRows) < needed;
    }

    double HeightOf(int first, int end)
    {
        double height = 0;
        for (int i = first; i < end; i++)
        {
            height += _layout.Rows[i].Height;
        }
        return height;
    }
}
