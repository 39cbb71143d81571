using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Reading.Syntax;

namespace MouForge.Drafting.Reading;

/// <summary>Reads tables. A cell of only ^ continues the cell above it; what follows &lt;br&gt; is a detail.</summary>
sealed class TableReader(ReadingContext context, LineContainerReader lines)
{
    const string Continued = "^";
    const string LineBreak = "<br>";

    /// <summary>Reads a table; without body rows it is left out.</summary>
    public IReadOnlyList<Block> Read(LinesNode node, IReadOnlyList<TextLine> rows)
    {
        var written = rows.Where(row => row.Text.Length > 0).ToList();
        int rule = written.FindIndex(row => IsRule(row.Text));
        if (rule < 1)
        {
            context.Mistake(node.Line, "a table begins with a head row and a rule: | A | B | and below it |---|---|");
            return [];
        }
        int columns = Cells(written[rule].Text).Count;
        var head = Rows(written[..rule], columns);
        var body = Rows(written[(rule + 1)..], columns);
        var described = new TableColumns(context, node, columns);
        if (described.IsSorted && body.Exists(row => row.StartsGroup))
            context.Mistake(node.Line, "rows that go on with the cell above them (^) are not sorted");
        else if (described.IsSorted)
            body = [.. body.OrderBy(row => FirstCell(row), context.Prose.Order)];
        var table = new TableBlock(described.Columns, head, body)
        {
            Style = described.Style,
            Description = described.Description,
            IsFullWidth = described.IsFullWidth,
        };
        return body.Count == 0 ? [] : [table];
    }

    List<TableRow> Rows(List<TextLine> written, int columns)
    {
        var cells = written.ConvertAll(row => Checked(row, columns));
        bool isGrouped = cells.Exists(row => row[0] == Continued);
        var rows = new List<TableRow>(cells.Count);
        for (int i = 0; i < cells.Count; i++)
        {
            var row = new List<TableCell>(columns);
            for (int column = 0; column < columns; column++)
            {
                if (cells[i][column] != Continued)
                    row.Add(Cell(cells[i][column], written[i].Line) with { RowSpan = SpanOf(cells, i, column) });
                else if (i == 0)
                    context.Mistake(written[i].Line, "^ continues the cell above it, and there is none");
            }
            rows.Add(new TableRow(row) { StartsGroup = isGrouped && cells[i][0] != Continued });
        }
        return rows;
    }

    List<string> Checked(TextLine row, int columns)
    {
        var cells = Cells(row.Text);
        if (cells.Count != columns)
            context.Mistake(row.Line, $"this row has {cells.Count} cells where the table has {columns} columns");
        while (cells.Count < columns)
            cells.Add("");
        return cells;
    }

    static int SpanOf(List<List<string>> cells, int row, int column)
    {
        int span = 1;
        while (row + span < cells.Count && cells[row + span][column] == Continued)
            span++;
        return span;
    }

    TableCell Cell(string text, int line)
    {
        if (text.Length == 0)
            return new TableCell([]);
        var parts = new List<IReadOnlyList<Inline>>(2);
        foreach (string part in text.Split(LineBreak))
        {
            var inlines = lines.ReadInlines(part.Trim(), line);
            if (inlines.Count > 0)
                parts.Add(inlines);
        }
        return new TableCell(parts);
    }

    static string FirstCell(TableRow row) => row.Cells is [{ Lines: [var first, ..] }, ..] ? Inline.PlainTextOf(first) : "";

    static bool IsRule(string text) => text.Contains('-', StringComparison.Ordinal) && text.All(c => c is '|' or '-' or ':' or ' ');

    // A bar behind a backslash is text.
    static List<string> Cells(string row)
    {
        var cells = new List<string>();
        int start = row.StartsWith('|') ? 1 : 0;
        for (int i = start; i < row.Length; i++)
        {
            if (row[i] != '|' || (i > 0 && row[i - 1] == '\\'))
                continue;
            cells.Add(row[start..i].Trim());
            start = i + 1;
        }
        if (start < row.Length)
            cells.Add(row[start..].Trim());
        return cells;
    }
}
