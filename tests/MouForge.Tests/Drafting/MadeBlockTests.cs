using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>The blocks that the program makes as a whole.</summary>
public sealed class MadeBlockTests
{
    [Fact]
    public void ServicesMatrix_ShowsPartsNeedsAndGaps()
    {
        var answers = new SmallFile()
            .Partner("p1", """ "offers": [{ "service": "SV-01", "role": "primary" }, { "service": "SV-34", "role": "primary" }], "needs": [{ "what": "SV-17" }] """)
            .Partner("p2", """ "offers": [{ "service": "SV-34", "role": "primary" }, { "service": "SV-04" }, { "service": "SV-14", "role": "backup" }], "needs": [{ "what": "SV-04" }] """)
            .Mou(""" "primary_backup": [{ "service": "SV-34", "primary": "p2", "backup": "p1" }], "gaps_plan": [{ "service": "SV-17", "plan": "ask" }] """)
            .Answers();
        var table = Matrix(answers);

        table.Style.ShouldBe(TableStyle.Matrix);
        table.Columns.Select(column => column.Width).ShouldBe([56, 130, 26, 26, 48]);
        table.Head[0].Cells.Select(Text).ShouldBe(["Group", "Service", "1\u2002Agency p1", "2\u2002Agency p2", "Offered by"]);
        table.Head[0].Cells[2].ShouldSatisfyAllConditions(cell => cell.Turned.ShouldBeTrue(), cell => cell.Spoken.ShouldBe("Agency p1"));
        Row(table, "Case management").ShouldBe(["P", "", "1"]);
        Row(table, "Victim advocacy").ShouldBe(["B", "P", "2"]);
        Row(table, "Clothing").ShouldBe(["", "A n", "1"]);
        Row(table, "Welcome kits, basic needs").ShouldBe(["", "", ""]);
        Row(table, "Housing, permanent").ShouldBe(["n", "", "Gap, plan"]);
        Row(table, "Repatriation").ShouldBe(["", "", "Gap"]);
        Find(table, "Repatriation").Tinted.ShouldBeTrue();
        Find(table, "Welcome kits, basic needs").Tinted.ShouldBeFalse();
        Find(table, "Clothing").Cells[^2].ShouldSatisfyAllConditions(
            cell => cell.Spoken.ShouldBe("available, needs it from others"),
            cell => cell.Lines[0].ShouldBe([new TextInline("A"), new TextInline(" n", TextStyle.Italic)]));
        Find(table, "Case management").Cells[^3].Lines[0].ShouldBe([new TextInline("P", TextStyle.Bold)]);
    }

    [Fact]
    public void ServicesMatrix_Groups_SpanTheirRowsInCatalogOrder()
    {
        var table = Matrix(new SmallFile().Partner("p1").Answers());

        table.Rows.Count.ShouldBe(40);
        var groups = table.Rows.Where(row => row.StartsGroup).Select(row => row.Cells[0]).ToList();
        groups.Select(Text).ShouldBe(["Safety", "Housing", "Basic needs", "Health", "Legal", "Family, youth", "Work, school", "Culture"]);
        groups.Sum(group => group.RowSpan).ShouldBe(40);
    }

    [Theory]
    [InlineData(9, 1, 26, false)]
    [InlineData(10, 1, 23, false)]
    [InlineData(11, 1, 23, true)]
    [InlineData(18, 1, 23, true)]
    [InlineData(19, 2, 23, true)]
    public void ServicesMatrix_ByNumberOfPartners_TurnsThePageAndMakesPanels(int partners, int panels, double width, bool landscape)
    {
        var file = new SmallFile();
        for (int i = 0; i < partners; i++)
            file.Partner($"p{i:00}");
        var section = new SmallTemplate("{{services_matrix}}").With(file.Answers()).Document().Sections[0];

        section.Blocks.Count.ShouldBe(panels);
        section.Landscape.ShouldBe(landscape);
        section.Blocks[0].ShouldBeOfType<TableBlock>().Columns[2].Width.ShouldBe(width);
        section.Blocks[^1].ShouldBeOfType<TableBlock>().Head[0].Cells.Count.ShouldBe(3 + partners - (18 * (panels - 1)));
    }

    [Fact]
    public void SignatureBlocks_OneForEachThatSigns_WithAuthorityAndApproval()
    {
        var answers = new SmallFile()
            .Partner("p2", """ "signatory": { "name": "Ada Vane", "title": "Sheriff" }, "approval": { "body": "council/commission", "when": "2026-02-10", "resolution": "pending" } """)
            .Partner("p1", """ "signatory": { "name": "Lo Fen", "title": "Chief", "basis": "board resolution" }, "approval": { "body": "no" } """)
            .Partner("p3", """ "signatory": { "name": "Bo Lin", "title": "Head", "basis": "by charter" }, "approval": { "body": "council/commission", "when": "2026-02-24", "resolution": "2026-18" } """)
            .Partner("p4", level: "supporting member")
            .Partner("p5")
            .Answers();
        var blocks = new SmallTemplate("{{signature_blocks}}").With(answers).Blocks().Cast<SignatureBlock>().ToList();

        blocks.Select(block => block.Party).ShouldBe(["Agency p1", "Agency p2", "Agency p3", "Agency p5"]);
        blocks.Select(block => block.Authority.Text).ShouldBe(["by board resolution", "by office, as Sheriff", "by charter", "by office"]);
        blocks.Select(block => block.Approval.Text).ShouldBe(
        [
            "None needed",
            "City or county council, February\u00A010, 2026, pending",
            "City or county council, resolution 2026-18, February\u00A024, 2026",
            "[who must approve first: not answered yet]",
        ]);
        (blocks[1].PartyId, blocks[1].Signatory, blocks[1].Title, blocks[1].Authority.Label).ShouldBe(("p2", "Ada Vane", "Sheriff", "Authority:"));
        (blocks[3].Signatory, blocks[3].Title).ShouldBe(("", ""));
    }

    static TableBlock Matrix(MouForge.Questionnaires.AnswerSet answers) => new SmallTemplate("{{services_matrix}}").With(answers).Blocks().ShouldHaveSingleItem().ShouldBeOfType<TableBlock>();

    static TableRow Find(TableBlock table, string service) => table.Rows.Single(row => row.Cells.Any(cell => Text(cell) == service));

    static IEnumerable<string> Row(TableBlock table, string service) => Find(table, service).Cells.SkipWhile(cell => Text(cell) != service).Skip(1).Select(Text);

    static string Text(TableCell cell) => string.Concat(cell.Lines.Select(Inline.PlainTextOf));
}
