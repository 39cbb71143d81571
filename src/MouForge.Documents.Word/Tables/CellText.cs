using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Tables;

/// <summary>Writes the text of a cell: its first line, then details.</summary>
static class CellText
{
    const string NotStated = "–";

    public static void Write(BodyWriter body, TableCell cell, CellFormat format, TableType type, bool isMatrix)
    {
        if (cell.IsEmpty)
        {
            var (style, look) = StyleOf(format, type, isMatrix);
            body.WriteCellParagraph(style, isMatrix ? "" : NotStated, look);
        }
        // What stands in an empty cell comes and goes with its text.
        var all = isMatrix ? ChangeKind.None : Revisions.Whole([.. cell.Lines.SelectMany(line => line)]);
        for (int i = 0; i < cell.Lines.Count; i++)
        {
            var (style, look) = StyleOf(format, type, isMatrix);
            var around = body.Revisions.Enter(i == 0 ? ChangeKind.None : Revisions.Whole(cell.Lines[i]));
            body.OpenCellParagraph(i == 0 || format.Role == CellRole.Head ? style : type.Detail, look);
            body.Inlines.Write(i == 0 && all == ChangeKind.Added ? Placeholder(ChangeKind.Deleted) : []);
            body.Inlines.Write(cell.Lines[i]);
            body.Inlines.Write(i == 0 && all == ChangeKind.Deleted ? Placeholder(ChangeKind.Added) : []);
            body.CloseParagraph();
            body.Revisions.Leave(around);
        }
        body.EndCell();
    }

    static IReadOnlyList<Inline> Placeholder(ChangeKind change) => [new TextInline(NotStated) { Change = change }];

    // A mark in the middle of a matrix has a style; elsewhere alignment stands beside the style.
    static (string Style, ParagraphFormat Format) StyleOf(CellFormat format, TableType type, bool isMatrix)
    {
        bool isMark = isMatrix && format is { Role: CellRole.Text, Alignment: ColumnAlignment.Center };
        string style = isMark ? StyleIds.MatrixMark : format.Role switch
        {
            CellRole.Head => type.Head,
            CellRole.RowHead => type.RowHead,
            CellRole.Group => type.Group,
            CellRole.Text => type.Text,
        };
        string? alignment = isMark ? null : format.Alignment switch
        {
            ColumnAlignment.Start => null,
            ColumnAlignment.Center => "center",
            ColumnAlignment.End => "right",
        };
        return (style, new() { KeepNext = format.KeepNext && format.Role != CellRole.Head, Alignment = alignment });
    }
}
