using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Tables;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes tables of data: fixed columns, head rows that Word repeats, cells merged over rows and columns.</summary>
static class TableWriter
{
    // A table of few rows is kept whole; a longer one keeps its first two rows with its head.
    const int FewRows = 6;

    static readonly int MatrixRowHeight = Twips(12.7);

    public static void Write(BodyWriter body, TableBlock table)
    {
        var type = TableType.Of(table.Style, body.Document.Properties);
        var column = table.IsFullWidth ? body.Column.At(0) : body.Column;
        int[] widths = ColumnWidths.Of(table, type, column.Points);
        body.SeparateFromTable();
        WriteProperties(body, table, type, column, widths);
        var rows = new TableRowWriter(body, table, type, widths);
        bool isMatrix = table.Style == TableStyle.Matrix;
        for (int i = 0; i < table.Head.Count; i++)
        {
            int height = table.Head[i].Cells.Any(cell => cell.Turned) ? Twips(RowHeight.OfTurned(table.Head[i], type, widths)) : 0;
            rows.Write(table.Head[i], new(IsHead: true, IsFirst: i == 0, KeepNext: true, height));
        }
        for (int i = 0; i < table.Rows.Count; i++)
        {
            int height = isMatrix && RowHeight.FitsOneLine(table.Rows[i], type, widths) ? MatrixRowHeight : 0;
            bool keeps = Keeps(i, table.Rows.Count, body.KeepWithNext);
            rows.Write(table.Rows[i], new(IsHead: false, IsFirst: i == 0, keeps, height));
        }
        body.Xml.Raw("</w:tbl>"u8);
        body.KeepDistanceFromTable();
    }

    static void WriteProperties(BodyWriter body, TableBlock table, TableType type, TextColumn column, int[] widths)
    {
        body.Xml.Write($"<w:tbl><w:tblPr><w:tblStyle w:val=\"{type.TableStyle}\"/>");
        body.Xml.Raw(body.RightToLeft ? "<w:bidiVisual/>"u8 : default);
        body.Xml.Write($"<w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/>");
        body.Xml.Write($"<w:tblInd w:w=\"{column.Indent}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        body.Xml.Raw("<w:tblLook w:val=\"06A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8);
        LayoutTable.Describe(body.Xml, table.Description, widths);
    }

    static bool Keeps(int row, int count, bool withNext)
        => (row < count - 1 && (count <= FewRows || row == 0)) || (withNext && row >= count - 2);
}
