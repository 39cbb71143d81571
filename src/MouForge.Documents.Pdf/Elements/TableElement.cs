using MouForge.Documents.Blocks;
using MouForge.Documents.Comparison;
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
    readonly RowGroups _groups;
    readonly TagBox _box;
    readonly int _headRows;
    readonly double _headHeight;

    /// <param name="layout">The table, set.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="tag">Its tag.</param>
    public TableElement(TableLayout layout, IReadOnlyList<TableColumn> columns, StructureElement tag)
    {
        _layout = layout;
        _parts = layout.Parts();
        _painter = new TablePainter(layout, columns);
        _groups = new RowGroups(layout);
        _box = new TagBox(tag);
        double head = 0;
        while (_headRows < layout.Rows.Count && layout.Rows[_headRows].IsHead)
        {
            head += layout.Rows[_headRows++].Height;
        }
        // Heads that would fill page after page are printed once.
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
                Bond = i < _parts.Count - 1 ? BondBetween(_parts[i], _parts[i + 1].Row) : Bond.Loose,
            });
        }
        if (_layout.Rows.Count - _headRows <= MostRowsWhole && strips.HeightOf(first, strips.Count) <= HighestWhole)
        {
            strips.BindAll(first, strips.Count, Bond.Preferred);
        }
    }

    public override void Draw(int part, double top, PagePainter page)
    {
        _painter.Draw(_parts[part], top, page);
        _box.Add(page, new PdfRectangle(_layout.Column.Left, top, _layout.Column.Width, _parts[part].Height), part == _parts.Count - 1);
    }

    public override bool IsMarked(int part) => MarkedChanges.IsIn(_parts[part].Row.Source);

    public override double ContinuationHeight(int part) => _parts[part].Row.IsHead ? 0 : _headHeight;

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

    Bond BondBetween(in RowPart part, GridRow next)
    {
        var row = part.Row;
        if (!part.IsLast)
        {
            return Bond.Loose;
        }
        if (row.IsHead || row.IsGroupRow || _groups.KeepTogetherBelow(row))
        {
            return Bond.Firm;
        }
        bool isPairAtAnEnd = row.Index == _headRows || next.Index == _layout.Rows.Count - 1;
        return !isPairAtAnEnd ? Bond.Loose : row.Height + next.Height <= HighestPair ? Bond.Firm : Bond.Preferred;
    }
}
