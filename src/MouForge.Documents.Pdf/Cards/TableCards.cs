using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Tables;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Cards;

/// <summary>
/// Sets a table as cards, for large print: what heads a row becomes a heading, each other cell a line with the head of its column before it.
/// The tags stay those of a table; a head is read once, where it first stands.
/// </summary>
sealed class TableCards
{
    const double BetweenCards = 12;
    const double BetweenHeads = 12;
    const string NoBreakSpace = "\u00A0";

    // The space at a label's end is printed but takes no room of its own.
    const double SpaceAfterLabel = 5;

    // A label wider than this share of the line stands on lines of its own.
    const double WidestLabel = 0.6;

    // A card of more lines may be broken by a page's end.
    const int MostLinesWhole = 12;

    readonly TableGrid _grid;
    readonly Looks _looks;
    readonly TableLook _look;
    readonly Column _column;
    readonly TextSetter _setter;
    readonly ParagraphLook _label;
    readonly List<CardLine> _lines = [];
    readonly HashSet<GridCell> _read = [];

    TableCards(TableGrid grid, Column column, Looks looks, TableLook look, TextSetter setter)
    {
        (_grid, _column, _looks, _look, _setter) = (grid, column, looks, look, setter);
        _label = look.Text with { Bold = true };
    }

    /// <summary>True for a table that does not stay one in large print: of more than three columns, or with a word wider than its column.</summary>
    public static bool Needs(TableGrid grid, Column column, TableLook look, TextSetter setter)
    {
        const int mostColumns = 3;
        var table = grid.Table;
        return table.Rows.Count > 0
            && (table.Columns.Count > mostColumns || !new TableColumns(table, look, grid, setter).FitsWithoutBreaking(column.Width));
    }

    /// <summary>Sets the text of the cells and heads into the column, so that tags can be made.</summary>
    public static void SetCells(TableGrid grid, Column column, TableLook look, TextSetter setter)
    {
        var text = new CellText(grid.Table, look, setter);
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            text.Set(cell, column);
        }
    }

    /// <summary>The cards of a table whose cells have their tags.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="look">The look of tables.</param>
    /// <param name="setter">Sets text.</param>
    public static CardsElement Of(TableGrid grid, StructureElement tag, in BlockScope scope, TableLook look, TextSetter setter)
    {
        var cards = new TableCards(grid, scope.Column, scope.Looks, look, setter);
        for (int i = grid.HeadRows; i < grid.Rows.Count; i++)
        {
            cards.AddCard(grid.Rows[i]);
        }
        cards.AddHeadsNotRead();
        return new CardsElement(cards._lines, scope.Column, new TagBox(tag));
    }

    void AddCard(GridCell[] row)
    {
        int first = _lines.Count;
        List<CardText> number = [];
        foreach (var cell in row)
        {
            if (CellText.IsGroupRow(cell, _grid.Table))
            {
                AddTexts(cell, _looks.Heading3 with { Color = Palette.Navy }, []);
            }
            else if (CellText.IsRowHead(cell, _grid.Table))
            {
                AddTexts(cell, _looks.Heading3, number);
                number = [];
            }
            else if (IsNumber(cell))
            {
                number.AddRange(Pieces(cell, _looks.Heading3, " ", _column.Left));
            }
            else
            {
                AddTexts(cell, _look.Text, LabelOf(cell));
            }
        }
        AddLines(number, _looks.Heading3, _lines);
        if (_lines.Count > first)
        {
            _lines[first] = _lines[first] with { Before = first == 0 ? 0 : BetweenCards };
            BindCard(first, isHeading: row.Any(cell => CellText.IsGroupRow(cell, _grid.Table)));
        }
    }

    void BindCard(int first, bool isHeading)
    {
        int count = _lines.Count - first;
        for (int i = 0; i < count - 1; i++)
        {
            _lines[first + i] = _lines[first + i] with { Bond = count <= MostLinesWhole || i == 0 ? Bond.Firm : LineBonds.After(i, count) };
        }
        _lines[^1] = _lines[^1] with { Bond = isHeading ? Bond.Firm : Bond.Loose };
    }

    // A number in a column of its own stands before what heads the row.
    bool IsNumber(GridCell cell) => cell.Column == 0 && _grid.Table.Columns.Count > 1 && _grid.Table.Columns[0].Alignment == ColumnAlignment.End;

    List<CardText> LabelOf(GridCell cell)
    {
        var label = new List<CardText>();
        double x = _column.Left;
        foreach (var head in HeadsOf(cell))
        {
            bool isRepeated = !_read.Add(head);
            label.AddRange(Pieces(head, _label, ": ", x).Select(piece => piece with { IsRepeated = isRepeated }));
            x = label[^1].X + label[^1].Line.Width + SpaceAfterLabel;
        }
        return label;
    }

    // The lines of a cell beside each other, with a mark after the last one that has none.
    List<CardText> Pieces(GridCell cell, ParagraphLook look, string mark, double left)
    {
        var pieces = new List<CardText>();
        double x = left;
        for (int i = 0; i < cell.Cell.Lines.Count; i++)
        {
            string text = Inline.PlainTextOf(cell.Cell.Lines[i]).TrimEnd();
            bool isLast = i == cell.Cell.Lines.Count - 1, hasMark = text.Length > 0 && text[^1] is ':' or '?' or '.';
            // An empty line has a tag, and a tag has content.
            var line = _setter.SetLine((text.Length == 0 ? NoBreakSpace : text) + (isLast && !hasMark ? mark : " "), look);
            pieces.Add(new CardText(line, x, look, cell.Tags[Math.Min(i, cell.Tags.Length - 1)]));
            x += line.Width + SpaceAfterLabel;
        }
        return pieces;
    }

    // Heads that speak for a cell, from the top; those of empty text say nothing.
    IEnumerable<GridCell> HeadsOf(GridCell cell)
        => _grid.Rows.Take(_grid.HeadRows).SelectMany(row => row)
            .Where(head => head.Column <= cell.Column && cell.Column < head.Column + head.ColumnSpan && head.Lines.Length > 0);

    void AddTexts(GridCell cell, ParagraphLook look, List<CardText> label)
    {
        double indent = label.Count == 0 ? 0 : label[^1].X + label[^1].Line.Width + SpaceAfterLabel - _column.Left;
        bool labelStandsAbove = indent > WidestLabel * _column.Width;
        if (labelStandsAbove)
        {
            AddLines(label, _label, _lines);
        }
        IReadOnlyList<IReadOnlyList<Inline>> paragraphs = CellText.PrintsDash(cell, _grid.Table) ? CellText.Dash : cell.Cell.Lines;
        bool isFirst = !labelStandsAbove;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            var textLook = i == 0 ? look : _look.Detail;
            foreach (var line in _setter.Set(paragraphs[i], textLook, _column.Width, isFirst ? indent : 0))
            {
                var text = new CardText(line, _column.Left, textLook, cell.Tags[Math.Min(i, cell.Tags.Length - 1)]);
                _lines.Add(new CardLine(isFirst ? [.. label, text] : [text], Math.Max(textLook.Leading, isFirst && label.Count > 0 ? _label.Leading : 0)));
                isFirst = false;
            }
        }
        if (isFirst && label.Count > 0)
        {
            _lines.Add(new CardLine(label, _label.Leading));
        }
    }

    // Pieces too wide to stand before their text, each on its own lines.
    void AddLines(List<CardText> pieces, ParagraphLook look, List<CardLine> lines)
    {
        foreach (var piece in pieces)
        {
            string text = string.Concat(piece.Line.Fragments.Select(fragment => fragment.Text.ToString()));
            foreach (var line in _setter.Set([new TextInline(text)], look, _column.Width))
            {
                lines.Add(new CardLine([piece with { Line = line, X = _column.Left }], look.Leading));
            }
        }
    }

    // Heads of what became headings stand above the first card, in the order of the table.
    void AddHeadsNotRead()
    {
        var look = _look.Head with { Color = Palette.Grey };
        var above = new List<CardLine>();
        double x = _column.Left;
        foreach (var head in _grid.Rows.Take(_grid.HeadRows).SelectMany(row => row).Where(head => head.Lines.Length > 0 && _read.Add(head)))
        {
            var pieces = Pieces(head, look, "", x);
            double end = pieces[^1].X + pieces[^1].Line.Width;
            if (x > _column.Left && end <= _column.Right)
            {
                above[^1] = above[^1] with { Texts = [.. above[^1].Texts, .. pieces] };
                x = end + BetweenHeads;
                continue;
            }
            int first = above.Count;
            AddLines(pieces, look, above);
            x = above.Count == first ? _column.Left : above[^1].Texts[^1].X + above[^1].Texts[^1].Line.Width + BetweenHeads;
        }
        _lines.InsertRange(0, above.Select(line => line with { Bond = Bond.Firm }));
    }
}
