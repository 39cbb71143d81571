using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Cards;
using MouForge.Documents.Pdf.Tests.Samples;

namespace MouForge.Documents.Pdf.Tests.Cards;

public sealed class MatrixListTests
{
    [Fact]
    public void Of_Matrix_SaysInWordsWhoDoesWhatFirstCallsFirst()
    {
        var blocks = MatrixList.Of(Matrix(
            Row([TableCell.Of("Safety") with { RowSpan = 2 }, TableCell.Of("Victim advocacy"), Letter("B", "backup"), Letter("P", "first call"), Letter("B", "backup"), TableCell.Of("3")]),
            Row([TableCell.Of("Safe beds"), TableCell.Of(), TableCell.Of(), TableCell.Of(), TableCell.Of("Gap")])));

        blocks.Select(TextOf).ShouldBe([
            "Safety",
            "Victim advocacy. First call: Lantern House. Backup: Bridgeway, Legal Aid. Offered by: 3.",
            "Safe beds. Offered by: Gap.",
        ]);
    }

    [Fact]
    public void Of_NameCutToItsColumn_SaysItWhole()
    {
        var matrix = Matrix(Row([TableCell.Of("Safety"), TableCell.Of("Food"), Letter("P", "first call"), TableCell.Of(), TableCell.Of(), TableCell.Of("1")]));
        var head = matrix.Head[0].Cells.ToArray();
        head[2] = head[2] with { Lines = [[new TextInline("1\u2002Bridgeway Surv…")]], Spoken = "Bridgeway Survivor Services" };

        TextOf(MatrixList.Of(matrix with { Head = [Row(head)] })[1]).ShouldBe("Food. First call: Bridgeway Survivor Services. Offered by: 1.");
    }

    [Fact]
    public void Of_SampleMatrix_NamesEveryServiceAndHasNoLetter()
    {
        var matrix = SampleAnnexes.MatrixTable(9, 26);

        var texts = MatrixList.Of(matrix).OfType<ParagraphBlock>().Select(TextOf).ToList();

        texts.Count.ShouldBe(matrix.Rows.Count);
        texts.ShouldAllBe(text => !text.Contains(": P", StringComparison.Ordinal) || text.Contains(": Prosecutor", StringComparison.Ordinal));
    }

    static TableBlock Matrix(params TableRow[] rows) => new(
        [.. Enumerable.Repeat(new TableColumn(), 6)],
        [Row([TableCell.Of("Group"), TableCell.Of("Service"), Agency("1\u2002Bridgeway"), Agency("2\u2002Lantern House"), Agency("3\u2002Legal Aid"), TableCell.Of("Offered by")])],
        rows)
    { Style = TableStyle.Matrix, Description = "Who offers what" };

    static TableRow Row(TableCell[] cells) => new(cells);

    static TableCell Agency(string text) => TableCell.Of(text) with { Turned = true };

    static TableCell Letter(string letter, string spoken) => TableCell.Of(letter) with { Spoken = spoken };

    static string TextOf(Block block) => block switch
    {
        HeadingBlock heading => Inline.PlainTextOf(heading.Inlines),
        ParagraphBlock paragraph => Inline.PlainTextOf(paragraph.Inlines),
        _ => "",
    };
}
