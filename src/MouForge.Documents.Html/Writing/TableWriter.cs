using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>
/// Writes a table with its heads and their scope. Cells carry the text of their column's head, because on a narrow screen each row
/// becomes a card; a matrix scrolls sideways instead.
/// </summary>
sealed class TableWriter(MarkupBuffer html, InlineWriter inlines, TableBlock table, string notStated)
{
    const int ShortWord = 16;

    readonly int[] _covered = new int[table.Columns.Count];
    readonly string[] _heads = new string[table.Columns.Count];

    bool IsMatrix => table.Style == TableStyle.Matrix;

    // The first column heads its row, unless it is a running number; in a matrix the group and the service do.
    int FirstRowHead => table.Columns.Count > 1 && table.Columns[0].Alignment == ColumnAlignment.End ? 1 : 0;

    int LastRowHead => IsMatrix ? FirstRowHead + 1 : FirstRowHead;

    public void Write()
    {
        html.Write($"<div class=\"mf-table mf-{(IsMatrix ? "matrix" : table.Style == TableStyle.Dense ? "dense" : "normal")}{(table.IsFullWidth ? " mf-full" : "")}\"");
        if (IsMatrix)
        {
            // What scrolls must be reachable with the keyboard, and say what it is.
            html.Write($" role=\"region\" tabindex=\"0\" aria-label=\"{table.Description}\"");
        }
        html.Raw("><table"u8);
        if (table.Anchor is { } anchor)
        {
            html.Write($" id=\"{ElementId.OfAnchor(anchor)}\"");
        }
        html.Write($">\n<caption class=\"mf-unseen mf-furniture\">{table.Description}</caption>\n<thead>\n");
        foreach (var row in table.Head)
        {
            WriteRow(row, isHead: true);
        }
        Array.Clear(_covered);
        html.Raw("</thead>\n<tbody>\n"u8);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            // A row that heads others heads a group of its own.
            html.Raw(i > 0 && table.Rows[i].IsHeading ? "</tbody>\n<tbody>\n"u8 : default);
            WriteRow(table.Rows[i], isHead: false);
        }
        html.Raw("</tbody>\n</table></div>\n"u8);
    }

    void WriteRow(TableRow row, bool isHead)
    {
        html.Raw((row.StartsGroup, row.Tinted) switch
        {
            _ when row.IsHeading => "<tr class=\"mf-heading-row\">"u8,
            (true, true) => "<tr class=\"mf-group mf-tinted\">"u8,
            (true, false) => "<tr class=\"mf-group\">"u8,
            (false, true) => "<tr class=\"mf-tinted\">"u8,
            (false, false) => "<tr>"u8,
        });
        int column = 0;
        foreach (var cell in row.Cells)
        {
            column = SkipCovered(column);
            WriteCell(cell, column, isHead, row.IsHeading);
            for (int i = column; i < column + cell.ColumnSpan && i < _covered.Length; i++)
            {
                _covered[i] = cell.RowSpan - 1;
            }
            column += cell.ColumnSpan;
        }
        SkipCovered(column);
        html.Raw("</tr>\n"u8);
    }

    int SkipCovered(int column)
    {
        while (column < _covered.Length && _covered[column] > 0)
        {
            _covered[column++]--;
        }
        return column;
    }

    void WriteCell(TableCell cell, int column, bool isHead, bool isGroupHead)
    {
        bool isRowHead = !isHead && ((column >= FirstRowHead && column <= LastRowHead) || cell.ColumnSpan == table.Columns.Count);
        html.Raw(isHead || isRowHead ? "<th"u8 : "<td"u8);
        if (isHead || isRowHead)
        {
            html.Write($" scope=\"{(isRowHead ? isGroupHead ? "rowgroup" : "row" : cell.ColumnSpan > 1 ? "colgroup" : "col")}\"");
        }
        WriteSpans(cell);
        WriteClass(cell, column, isHead);
        if (isHead && column < _heads.Length)
        {
            _heads[column] = string.Join(' ', cell.Lines.Select(Inline.PlainTextOf));
        }
        else if (!isRowHead && !IsMatrix && column < _heads.Length && !string.IsNullOrEmpty(_heads[column]))
        {
            html.Write($" data-head=\"{_heads[column]}{(_heads[column].EndsWith('.') ? "" : ":")}\"");
        }
        bool turned = isHead && cell.Turned;
        html.Raw(turned ? "><span>"u8 : ">"u8);
        WriteText(cell);
        html.Raw(turned ? "</span>"u8 : default);
        html.Raw(isHead || isRowHead ? "</th>"u8 : "</td>"u8);
    }

    void WriteSpans(TableCell cell)
    {
        if (cell.ColumnSpan > 1)
        {
            html.Write($" colspan=\"{cell.ColumnSpan}\"");
        }
        if (cell.RowSpan > 1)
        {
            html.Write($" rowspan=\"{cell.RowSpan}\"");
        }
    }

    void WriteClass(TableCell cell, int column, bool isHead)
    {
        var alignment = column < table.Columns.Count && !cell.Turned ? table.Columns[column].Alignment : ColumnAlignment.Start;
        string names = (isHead && cell.Turned ? "mf-turned" : "") + alignment switch
        {
            ColumnAlignment.Start => "",
            ColumnAlignment.Center => "mf-center",
            ColumnAlignment.End => "mf-end",
        };
        names += IsOneShortWord(cell) ? names.Length > 0 ? " mf-whole" : "mf-whole" : "";
        if (names.Length > 0)
        {
            html.Write($" class=\"{names}\"");
        }
    }

    // A phone number or a date in figures does not break.
    static bool IsOneShortWord(TableCell cell)
        => cell.Lines is [[TextInline { Text: { Length: <= ShortWord } text }]] && text.AsSpan().Contains('-') && !text.AsSpan().Contains(' ');

    void WriteText(TableCell cell)
    {
        if (cell.IsEmpty)
        {
            WriteEmpty();
        }
        else if (cell.Spoken is { } spoken)
        {
            inlines.WriteSpoken(string.Join(' ', cell.Lines.Select(Inline.PlainTextOf)), spoken);
        }
        else
        {
            for (int i = 0; i < cell.Lines.Count; i++)
            {
                html.Raw(i == 0 ? default : "<br/><span class=\"mf-detail\">"u8);
                inlines.Write(cell.Lines[i]);
                html.Raw(i == 0 ? default : "</span>"u8);
            }
        }
    }

    void WriteEmpty()
    {
        if (!IsMatrix)
        {
            inlines.WriteSpoken("–", notStated);
        }
    }
}
