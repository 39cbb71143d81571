using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Pdf.Cards;

/// <summary>
/// The matrix as a list by service, for large print, where neither its narrow columns nor turned heads can be read: "Victim advocacy. First
/// call: Bridgeway. Backup: Lantern House."
/// </summary>
static class MatrixList
{
    const int GroupLevel = 3;

    // The letters of the matrix, strongest first.
    const string Letters = "PABn";

    /// <summary>True for a matrix of groups, services and columns for what is offered: one head row, and no cell over several columns.</summary>
    public static bool Reads(TableBlock table)
        => table is { Style: TableStyle.Matrix, Head.Count: 1, Columns.Count: > 2 }
            && table.Head[0].Cells.Count == table.Columns.Count
            && table.Rows.All(row => row.Cells.Count >= table.Columns.Count - 1 && row.Cells.All(cell => cell.ColumnSpan == 1));

    /// <summary>A heading for each group and a paragraph for each service.</summary>
    public static IReadOnlyList<Block> Of(TableBlock matrix)
    {
        var blocks = new List<Block>();
        var heads = matrix.Head[^1].Cells;
        foreach (var row in matrix.Rows)
        {
            int missing = heads.Count - row.Cells.Count;
            int service = missing == 0 ? 1 : 0;
            if (missing == 0)
            {
                blocks.Add(new HeadingBlock(GroupLevel, Text(row.Cells[0])));
            }
            blocks.Add(new ParagraphBlock([new TextInline($"{PlainText(row.Cells[service])}.", TextStyle.Bold), .. Sentences(row, service + 1, missing, heads)]));
        }
        return blocks;
    }

    // Agencies by what they do, the first call first; then what stands in the columns at the end.
    static IEnumerable<Inline> Sentences(TableRow row, int first, int missing, IReadOnlyList<TableCell> heads)
    {
        var agencies = new List<(string Letters, string Said, string Name)>();
        var others = new List<(string Head, TableCell Cell)>();
        for (int i = first; i < row.Cells.Count; i++)
        {
            var (cell, head) = (row.Cells[i], heads[i + missing]);
            if (!head.Turned)
            {
                others.Add((PlainText(head), cell));
            }
            else if (!cell.IsEmpty)
            {
                agencies.Add((PlainText(cell), Said(cell), NameOf(head)));
            }
        }
        foreach (var group in agencies.GroupBy(agency => agency.Said, StringComparer.Ordinal).OrderBy(group => Rank(group.First().Letters)))
        {
            yield return new TextInline($" {Capital(group.Key)}: {string.Join(", ", group.Select(agency => agency.Name))}.");
        }
        foreach (var (head, cell) in others.Where(other => !other.Cell.IsEmpty))
        {
            yield return new TextInline($" {head}: {PlainText(cell)}.");
        }
    }

    // What is said instead of the letter.
    static string Said(TableCell cell)
        => cell.Spoken ?? string.Join(", ", cell.Lines.SelectMany(line => line).Select(inline => inline is TextInline { Spoken: { } spoken } ? spoken : inline.PlainText.Trim()));

    static int Rank(string letters) => letters.Length > 0 && Letters.IndexOf(letters[0], StringComparison.Ordinal) is >= 0 and var rank ? rank : Letters.Length;

    // The number before an agency's short name only leads to its column. A name cut to its column's height has room here.
    static string NameOf(TableCell head)
    {
        string name = PlainText(head).TrimStart("0123456789".ToCharArray()).Trim();
        return name.EndsWith('…') && head.Spoken is { } whole ? whole : name;
    }

    static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    static IReadOnlyList<Inline> Text(TableCell cell) => [.. cell.Lines.SelectMany(line => line)];

    static string PlainText(TableCell cell) => Inline.PlainTextOf(Text(cell));
}
