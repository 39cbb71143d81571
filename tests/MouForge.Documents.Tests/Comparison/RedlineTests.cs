using MouForge.Documents.Blocks;
using MouForge.Documents.Comparison;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using static MouForge.Documents.Tests.Samples;

namespace MouForge.Documents.Tests.Comparison;

public sealed class RedlineTests
{
    [Fact]
    public void Of_ChangedWords_MarksThemDeletedFirst()
    {
        var redline = Compare([Clause("It lasts 12 months from the first signature.")], [Clause("It lasts 24 months from the last signature.")]);

        Text(redline).ShouldBe("It lasts {-12-}{+24+} months from the {-first-}{+last+} signature.");
        redline.Count.ShouldBe(new RedlineCount(2, 2));
    }

    [Fact]
    public void Of_WordsWithOnlyASpaceBetween_AreOneChange()
        => Text(Compare([Clause("A Partner may leave with sixty days notice at any time.")], [Clause("A Partner may leave with two months notice at any time.")]))
            .ShouldBe("A Partner may leave with {-sixty days-}{+two months+} notice at any time.");

    [Fact]
    public void Of_NumberWithMarks_IsOneWord()
        => Text(Compare([Clause("Call 555-555-0112 or write to t.moor@example.org at 14:03 for $1,200.50.")], [Clause("Call 555-555-0199 or write to r.hale@example.org at 15:03 for $1,300.50.")]))
            .ShouldBe("Call {-555-555-0112-}{+555-555-0199+} or write to {-t.moor@example.org-}{+r.hale@example.org+} at {-14:03-}{+15:03+} for ${-1,200.50-}{+1,300.50+}.");

    [Fact]
    public void Of_OtherStyle_IsAChange()
    {
        var redline = Compare([Clause("Sign here.")], [new ClauseBlock([Paragraph(new TextInline("Sign "), new TextInline("here", TextStyle.Bold), new TextInline("."))])]);

        Text(redline).ShouldBe("Sign {-here-}{+here+}.");
    }

    [Fact]
    public void Of_TextWrittenAnew_IsDeletedAndAddedWhole()
        => Text(Compare([Clause("The lead keeps the records.")], [Clause("Nobody pays anything for taking part, ever.")], "a"))
            .ShouldBe("{-The lead keeps the records.-}{+Nobody pays anything for taking part, ever.+}");

    [Fact]
    public void Of_ClauseInserted_MovesNumbersWithoutChange()
    {
        var redline = Compare([Clause("First of all."), Clause("Last of all.")], [Clause("First of all."), Clause("Quite new, in the middle."), Clause("Last of all.")]);

        redline.Count.ShouldBe(new RedlineCount(1, 0));
        var clauses = redline.Sections[0].Blocks.Cast<ClauseBlock>().ToList();
        clauses.Select(clause => (clause.Label, clause.FormerLabel, clause.Change)).ShouldBe(
            [("2.1", null, ChangeKind.None), ("2.2", null, ChangeKind.Added), ("2.3", "2.2", ChangeKind.None)]);
    }

    [Fact]
    public void Of_ReferenceToAMovedClause_IsNoChange()
    {
        ClauseBlock target = Clause("The one referred to.") with { Anchor = "target" }, source = new([Paragraph(new TextInline("See "), new CrossReferenceInline("target", ""))]);

        var redline = Compare([target, source], [Clause("Something in front."), target, source]);

        redline.Count.ShouldBe(new RedlineCount(1, 0));
        var reference = ((ParagraphBlock)((ClauseBlock)redline.Sections[0].Blocks[2]).Blocks[0]).Inlines.OfType<CrossReferenceInline>().Single();
        (reference.Number, reference.FormerNumber).ShouldBe(("2.2", "2.1"));
        redline.Reject().Sections[0].Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void Of_NamedClause_IsComparedWithItsNamesakeWhateverItSays()
    {
        var redline = Compare(
            [Clause("All of it is private.") with { Anchor = "privacy" }, Clause("Leaving takes a month.") with { Anchor = "leaving" }],
            [Clause("Ask first before you tell anybody anything about a client.") with { Anchor = "privacy" }, Clause("Leaving takes a month.") with { Anchor = "leaving" }]);

        redline.Sections[0].Blocks.Count.ShouldBe(2);
        redline.Sections[0].Blocks.ShouldAllBe(block => block.Change == ChangeKind.None);
    }

    [Fact]
    public void Of_OtherName_IsAnotherClause()
    {
        var redline = Compare([Clause("Same words.") with { Anchor = "one" }], [Clause("Same words.") with { Anchor = "two" }]);

        redline.Sections[0].Blocks.Select(block => block.Change).ShouldBe([ChangeKind.Deleted, ChangeKind.Added]);
    }

    [Fact]
    public void Of_NewPartner_AddsItsPartAndLeavesTheOthersAlone()
    {
        Block[] Part(string name) => [new HeadingBlock(2, [new TextInline(name)]) { Numbered = true, Anchor = name }, Paragraph("Mission: to help."), Letters($"{name} answers at once;", "shares a room.")];

        var redline = Compare([.. Part("Bridgeway"), .. Part("Westmark")], [.. Part("Bridgeway"), .. Part("Lantern"), .. Part("Westmark")]);

        redline.Sections[0].Blocks.Select(block => block.Change).ShouldBe(
            [.. Enumerable.Repeat(ChangeKind.None, 3), .. Enumerable.Repeat(ChangeKind.Added, 3), .. Enumerable.Repeat(ChangeKind.None, 3)]);
    }

    [Fact]
    public void Of_TableRows_AreAddedDeletedAndComparedCellByCell()
    {
        TableColumn[] columns = [new(), new()];
        var redline = Compare(
            [Table(columns, Row("Service", "Capacity"), Row("Housing in town", "6 units"), Row("Rides to court", "2 a day"))],
            [Table(columns, Row("Service", "Capacity"), Row("Housing in town", "8 units"), Row("Legal advice by phone", ""))]);

        var rows = ((TableBlock)redline.Sections[0].Blocks[0]).Rows;
        rows.Select(row => row.Change).ShouldBe([ChangeKind.None, ChangeKind.Deleted, ChangeKind.Added]);
        Text(rows[0].Cells[1].Lines[0]).ShouldBe("{-6-}{+8+} units");
    }

    [Fact]
    public void Of_TableWithAnotherColumn_IsDeletedAndAdded()
    {
        var redline = Compare([Table([new(), new()], Row("Service", "Capacity"), Row("Housing", "6"))], [Table([new()], Row("Service"), Row("Housing"))]);

        redline.Sections[0].Blocks.Select(block => block.Change).ShouldBe([ChangeKind.Deleted, ChangeKind.Added]);
    }

    [Fact]
    public void Of_RowsThatShareACell_StayTogether()
    {
        TableRow[] Group(string agency, string first, string second) => [new([TableCell.Of(agency) with { RowSpan = 2 }, TableCell.Of(first)]), new([TableCell.Of(second)])];
        TableColumn[] columns = [new(), new()];

        var redline = Compare(
            [Table(columns, [Row("Agency", "Name"), .. Group("Bridgeway", "Ines", "Rowan"), .. Group("Westmark", "Suvi", "Dario")])],
            [Table(columns, [Row("Agency", "Name"), .. Group("Westmark", "Suvi", "Dario")])]);

        ((TableBlock)redline.Sections[0].Blocks[0]).Rows.Select(row => row.Change).ShouldBe([ChangeKind.Deleted, ChangeKind.Deleted, ChangeKind.None, ChangeKind.None]);
    }

    [Fact]
    public void Of_PageThatStartsElsewhere_IsNoChange()
    {
        var old = Document(Section("roles", Paragraph("The same.")));
        var @new = Document(Section("roles", Paragraph("The same.")) with { StartsPage = true, Landscape = true });

        Redline.Of(Number(old), Number(@new)).Count.IsNone.ShouldBeTrue();
    }

    [Fact]
    public void ToRead_Excerpt_KeepsChangedBlocksAndHeadings()
    {
        var redline = Redline.Of(
            Number(Document(Section("one", Clause("Same."), Clause("It lasts 12 months.")), Section("two", Clause("Same here.")))),
            Number(Document(Section("one", Clause("Same."), Clause("It lasts 24 months.")), Section("two", Clause("Same here.")))));

        var sections = redline.ToRead(full: false).Sections;

        sections.Select(section => section.Id).ShouldBe(["comparison", "one", "two"]);
        sections[1].Blocks.Cast<ClauseBlock>().Select(clause => clause.Label).ShouldBe(["2.2"]);
        sections[2].Blocks.ShouldBeEmpty();
        redline.ToRead(full: true).Sections[1].Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void ToRead_Signatures_AreToldInWords()
    {
        var signature = new SignatureBlock
        {
            PartyId = "p1", Party = "Bridgeway", Signatory = "Ines Calderwick", Title = "Director", Authority = new("Authority:", "by office"), Approval = new("Approval:", "None needed"),
            SignatureCaption = "Signature", OtherNameCaption = "Name", DateCaption = "Date",
        };
        var redline = Compare([signature], [signature with { Signatory = "Rowan Pell" }]);

        var texts = redline.ToRead(full: true).Sections[1].Blocks.Cast<ParagraphBlock>().Select(block => Inline.PlainTextOf(block.Inlines));

        texts.ShouldBe(["Bridgeway · Ines Calderwick, Director · Authority: by office · Approval: None needed", "Bridgeway · Rowan Pell, Director · Authority: by office · Approval: None needed"]);
    }

    [Fact]
    public void Marked_LockedVersions_AreNotForSignature()
    {
        var locked = Document(Section("one", Clause("Same.")));
        locked = Number(locked with { Properties = locked.Properties with { State = DocumentState.ForSignature } });

        var properties = Redline.Of(locked, locked).Marked.Properties;

        properties.VersionAndState.ShouldBe("Not for signature");
        properties.HeaderTitle.ShouldBe("Memorandum of Understanding, comparison");
        properties.Identity.ShouldBe("VC-MOU-2026 · Version 1 to Version 1");
    }

    static Redline Compare(IReadOnlyList<Block> old, IReadOnlyList<Block> @new, string? anchor = null)
        => Redline.Of(Number(Document(Section("part", Named(old, anchor)))), Number(Document(Section("part", Named(@new, anchor)))));

    static IReadOnlyList<Block> Named(IReadOnlyList<Block> blocks, string? anchor) => anchor is null ? blocks : [.. blocks.Select(block => block with { Anchor = anchor })];

    static Document Number(Document document) => DocumentNumbering.Number(document).Document;

    static string Text(Redline redline) => Text(((ParagraphBlock)((ClauseBlock)redline.Sections[0].Blocks[0]).Blocks[0]).Inlines);

    static string Text(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Change switch
    {
        ChangeKind.Added => $"{{+{inline.PlainText}+}}",
        ChangeKind.Deleted => $"{{-{inline.PlainText}-}}",
        _ => inline.PlainText,
    }));
}
