using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.LargePrints;

/// <summary>
/// Sets a matrix as a list: a heading for each group, a paragraph for each service. "Victim advocacy. First call: Bridgeway. Backup: Lantern
/// House." Its columns are the group, the service, one for each agency, and a last one that sums up.
/// </summary>
static class MatrixList
{
    const int LabelLevel = 3;
    const int FirstAgency = 2;

    // The number and the name of an agency stand an en space apart.
    const char AfterNumber = '\u2002';

    public static IEnumerable<Block> Of(TableBlock matrix)
    {
        string[] agencies = [.. matrix.Head[^1].Cells.Skip(FirstAgency).Select(NameOf)];
        foreach (var row in TableGridRow.Of(matrix.Rows, matrix.Columns.Count))
        {
            if (row.Own[0] && row.Cells[0].Lines.Count > 0)
            {
                yield return new HeadingBlock(LabelLevel, [new TextInline(TextOf(row.Cells[0]))]);
            }
            yield return new ParagraphBlock([new TextInline($"{TextOf(row.Cells[1])}.", TextStyle.Bold), new TextInline(Parts(row, agencies))]);
        }
    }

    // One sentence for each part that agencies have, in the order in which it first comes, then the sum.
    static string Parts(TableGridRow row, string[] agencies)
    {
        var parts = new List<(string Part, List<string> Agencies)>();
        for (int column = FirstAgency; column < row.Cells.Length - 1; column++)
        {
            foreach (string part in PartsOf(row.Cells[column]))
            {
                var known = parts.Find(entry => entry.Part == part).Agencies;
                if (known is null)
                {
                    parts.Add((part, known = []));
                }
                known.Add(agencies[column - FirstAgency]);
            }
        }
        string sum = TextOf(row.Cells[^1]);
        var sentences = parts.Select(entry => $" {Capital(entry.Part)}: {string.Join(", ", entry.Agencies)}.");
        return string.Concat(sentences) + (sum.Length == 0 ? "" : char.IsAsciiDigit(sum[0]) ? $" {agencies[^1]}: {sum}." : $" {sum}.");
    }

    static string[] PartsOf(TableCell cell)
    {
        string parts = cell.Spoken ?? string.Concat(cell.Lines.SelectMany(line => line).Select(Spoken));
        return parts.Split(", ", StringSplitOptions.RemoveEmptyEntries);
    }

    static string Spoken(Inline inline) => inline is TextInline { Spoken: { } spoken } ? spoken : inline.PlainText;

    static string NameOf(TableCell head)
    {
        string name = TextOf(head);
        return name[(name.IndexOf(AfterNumber, StringComparison.Ordinal) + 1)..];
    }

    static string TextOf(TableCell cell) => string.Join(' ', cell.Lines.Select(Inline.PlainTextOf));

    static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
