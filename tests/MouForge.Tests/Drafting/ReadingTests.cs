using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>What the Markdown of the dialect becomes.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Read_ClausesAndLists_AreNumberedByDepth()
        => Text("## A {#one}\n\n1. **Run-in.** Text:\n   1. first\n      1. deep\n      1. deeper\n   2. second\n\n   More.\n\n1. Next\n   - a\n   - b").ShouldBe(
            "## 2 A\n\n2.1 **Run-in.** Text:\n\n(a) first\n\n  (i) deep\n\n  (ii) deeper\n\n(b) second\n\nMore.\n\n2.2 Next\n\n- a\n\n- b\n");

    [Fact]
    public void Read_BoldOpening_IsRunInOnlyWithAFullStopAtTheStartOfAClause()
    {
        var clauses = Section("1. **One.** a\n2. **Two** b\n3. a **Three.** b\n4. **It's *four*.** c").Blocks.Cast<ClauseBlock>();

        clauses.Select(clause => ((TextInline)((ParagraphBlock)clause.Blocks[0]).Inlines[0]).Style)
            .ShouldBe([TextStyle.RunIn, TextStyle.Bold, TextStyle.None, TextStyle.RunIn]);
    }

    [Fact]
    public void Read_ListUnderNumberedHeading_HoldsSubClauses()
        => Text("## A {#one}\n\n### B {#b .numbered}\n\n1. x\n2. y\n\n### C\n\n1. z").ShouldBe("## 2 A\n\n### 2.1 B\n\n(a) x\n\n(b) y\n\n### C\n\n2.2 z\n");

    [Fact]
    public void Read_ListOfOneItem_IsNoList()
        => Text("## A {#one}\n\n1. Text:\n   1. only").ShouldBe("## 2 A\n\n2.1 Text:\n\nonly\n");

    [Fact]
    public void Read_References_GetWordAndNumber()
        => Text("## A {#one}\n\n1. See [](#two), [Part](#two), [](#extra) and [](#here).\n1. {{anchor \"here\"}}Text {{anchor \"there\"}}\n1. [](#there)\n\n## B {#two}\n\nx\n\n## C {#extra}\n\ny")
            .ShouldContain("2.1 See Section\u00A03, Part\u00A03, Annex\u00A0A and 2.2.\n\n2.2 Text\n\n2.3 2.2\n");

    [Fact]
    public void Read_Inlines_BecomeThoseOfTheModel()
    {
        var inlines = Inlines("a **b** *c* ***d*** [[blank]] [!Tag] [text](https://example.org/x) x<br>y {{say \"P\" \"first call\"}}&nbsp;z_1_ \\*");

        inlines.ShouldBe(
        [
            new TextInline("a "), new TextInline("b", TextStyle.Bold), new TextInline(" "), new TextInline("c", TextStyle.Italic), new TextInline(" "),
            new TextInline("d", TextStyle.Bold | TextStyle.Italic), new TextInline(" "), new SlotInline("blank"), new TextInline(" "), new TagInline("Tag"),
            new TextInline(" "), new LinkInline("text", "https://example.org/x"), new TextInline(" x"), new LineBreakInline(), new TextInline("y "),
            new TextInline("P") { Spoken = "first call" }, new TextInline("\u00A0z_1_ *"),
        ]);
    }

    [Fact]
    public void Read_QuotesOfTheTemplate_AreSet_ThoseOfAnswersStay()
    {
        var answers = new SmallFile().Coalition(""" "mission": "it's \"ours\"" """).Answers();

        Inline.PlainTextOf(((ParagraphBlock)new SmallTemplate("A client's \"safe\" place ('home'): {{coalition.mission}}'s, **\"b\"** [[state's law]]").With(answers).Blocks()[0]).Inlines)
            .ShouldBe("A client’s “safe” place (‘home’): it's \"ours\"’s, “b” [state’s law]");
    }

    [Fact]
    public void Read_SpacesOfTheTemplate_AreOneAndNoneAtTheEnds()
        => Inlines("a  {{#if coalition.vision}}x{{/if}}  b {{#if coalition.vision}}x{{/if}}").ShouldBe([new TextInline("a b")]);

    [Fact]
    public void Read_AnswerOfSeveralLines_AloneIsParagraphs_ElsewhereLineBreaks()
    {
        var answers = new SmallFile().Coalition(""" "mission": "one\ntwo\r\n\n three " """).Answers();
        var blocks = new SmallTemplate("{{coalition.mission}}\n\na {{coalition.mission}}\n\n::: table {about=\"t\"}\n| A |\n|---|\n| {{coalition.mission}}<br>d |\n:::").With(answers).Blocks();

        blocks.Take(3).Cast<ParagraphBlock>().Select(paragraph => Inline.PlainTextOf(paragraph.Inlines)).ShouldBe(["one", "two", "three"]);
        ((ParagraphBlock)blocks[3]).Inlines.ShouldBe([new TextInline("a one"), new LineBreakInline(), new TextInline("two"), new LineBreakInline(), new TextInline("three")]);
        var cell = ((TableBlock)blocks[4]).Rows[0].Cells[0];
        cell.Lines.Count.ShouldBe(2);
        cell.Lines[0].Count.ShouldBe(5);
    }

    [Fact]
    public void Read_Definitions_AreSortedAndMayGoOnNextLine()
        => Text("::: definitions\nzebra\n: means z\nand more\n\nApple\n: means a.\nberry\n: means b\n:::").ShouldBe("**Apple** means a.\n\n**berry** means b\n\n**zebra** means z and more\n");

    [Fact]
    public void Read_Facts_WithoutTextAreLeftOut()
        => new SmallTemplate("::: facts\nA\n: *x*\n\nB\n: {{coalition.vision}}\n:::").Blocks().ShouldHaveSingleItem().ShouldBeOfType<FactListBlock>().Facts.ShouldHaveSingleItem()
            .Value.ShouldBe([new TextInline("x", TextStyle.Italic)]);

    [Fact]
    public void Read_SortedTable_StandsInTheOrderOfItsFirstCells_AndMayBeFull()
    {
        var table = new SmallTemplate("::: table {about=\"t\" sorted=first width=full}\n| A | B |\n|---|---|\n| zebra | 1 |\n| The apple | 2 |\n| berry | 3 |\n:::")
            .Blocks().ShouldHaveSingleItem().ShouldBeOfType<TableBlock>();

        table.Rows.Select(row => Inline.PlainTextOf(row.Cells[0].Lines[0])).ShouldBe(["The apple", "berry", "zebra"]);
        table.IsFullWidth.ShouldBeTrue();
    }

    [Fact]
    public void Read_Table_KnowsColumnsSpansDetailsAndEmptyCells()
    {
        var table = new SmallTemplate("""
            ::: table {about="About" widths="30 * 88.5" align="end start center" style=dense members="3"}
            | A | B | C |
            |---|---|---|
            | one | b \| b | |
            | ^ | **x**<br>detail | y |
            | two | z | {{coalition.vision}} |
            :::
            """).Blocks().ShouldHaveSingleItem().ShouldBeOfType<TableBlock>();

        table.Description.ShouldBe("About");
        table.Style.ShouldBe(TableStyle.Dense);
        table.Columns.ShouldBe([new TableColumn { Width = 30, Alignment = ColumnAlignment.End }, new TableColumn(), new TableColumn { Width = 88.5, Alignment = ColumnAlignment.Center, MembersOnly = true }]);
        table.Rows.Select(row => row.Cells.Count).ShouldBe([3, 2, 3]);
        table.Rows.Select(row => row.StartsGroup).ShouldBe([true, false, true]);
        table.Rows[0].Cells[0].RowSpan.ShouldBe(2);
        table.Rows[0].Cells[1].Lines[0].ShouldBe([new TextInline("b | b")]);
        table.Rows[0].Cells[2].IsEmpty.ShouldBeTrue();
        table.Rows[1].Cells[0].Lines.Count.ShouldBe(2);
        table.Rows[2].Cells[2].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Read_TableWithoutRows_IsLeftOut()
        => new SmallTemplate("a\n\n::: table {about=\"t\"}\n| A |\n|---|\n{{#each coalition.goals}}\n| {{goal}} |\n{{/each}}\n:::").Blocks().ShouldHaveSingleItem();

    [Fact]
    public void Read_NestedContainersWithTheSameColons_CloseFromInside()
    {
        var blocks = new SmallTemplate("::: members\n::: panel\na\n:::\n1. b\n\n   ::: table {about=\"t\"}\n   | A |\n   |---|\n   | x |\n   :::\n:::\n\nc").Blocks();

        blocks.Count.ShouldBe(3);
        blocks[0].ShouldBeOfType<PanelBlock>().MembersOnly.ShouldBeTrue();
        blocks[1].ShouldBeOfType<ClauseBlock>().MembersOnly.ShouldBeTrue();
        blocks[1].ShouldBeOfType<ClauseBlock>().Blocks[1].ShouldBeOfType<TableBlock>();
        blocks[2].MembersOnly.ShouldBeFalse();
    }

    [Fact]
    public void Read_StyledParagraphsAndPanels_HaveTheirKinds()
    {
        var blocks = new SmallTemplate("::: kicker\nk\n:::\n\n# T\n\n::: subtitle\ns\n:::\n\n::: small\nm\n:::\n\n::: notice\nn\n:::\n\n::: box\nb\n:::").Blocks();

        blocks.OfType<ParagraphBlock>().Select(block => block.Style).ShouldBe([ParagraphStyle.Kicker, ParagraphStyle.Title, ParagraphStyle.Subtitle, ParagraphStyle.Small]);
        blocks.OfType<PanelBlock>().Select(block => block.Kind).ShouldBe([PanelKind.RestrictedNotice, PanelKind.ClientBox]);
    }

    [Fact]
    public void Read_FieldsAndTicks_HaveNamesLabelsAndSizes()
    {
        var blocks = new SmallTemplate("::: fields {part=release.part3 says=\"Part 3\"}\n- how: How to reach me | 2 | 3\n- sign: Sign here | 1 | 1 | signature\n:::\n\n::: ticks {part=release.part4}\n- health: My **health**\n:::").Blocks();

        blocks[0].ShouldBeOfType<FieldRowBlock>().Fields.ShouldBe(
        [
            new FillField("release.part3.how", "How to reach me") { Description = "Part 3: How to reach me", Share = 2, Lines = 3 },
            new FillField("release.part3.sign", "Sign here") { Description = "Part 3: Sign here", IsSignature = true },
        ]);
        var box = blocks[1].ShouldBeOfType<TickGroupBlock>().Boxes.ShouldHaveSingleItem();
        (box.Name, box.Description).ShouldBe(("release.part4.health", null));
        box.Label.ShouldBe([new TextInline("My "), new TextInline("health", TextStyle.Bold)]);
    }

    [Fact]
    public void Read_Status_CurrentFollowsTheStateUnlessNamed()
    {
        const string Cells = "Draft | a | b\nFor signature | c\nIn force\n:::";

        new SmallTemplate($"::: status\n{Cells}") { State = DocumentState.ForSignature }.Blocks()[0].ShouldBeOfType<StatusPanelBlock>().Current.ShouldBe(1);
        var named = new SmallTemplate($"::: status {{current=3}}\n{Cells}").Blocks()[0].ShouldBeOfType<StatusPanelBlock>();
        named.Current.ShouldBe(2);
        named.Cells[0].Lines.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Read_CounselNote_StandsInDraftsOnlyAndNamesItsClause()
    {
        const string Text = "::: note\nfirst\n:::\n\n## A {#one}\n\n1. Clause\n\n   ::: note\n   second\n   :::";

        new SmallTemplate(Text).Outline().ShouldBe("> **Counsel note.** first\n\n## 2 A\n\n2.1 Clause\n\n> **Counsel note to 2.1.** second\n");
        new SmallTemplate(Text) { State = DocumentState.ForSignature }.Outline().ShouldBe("## 2 A\n\n2.1 Clause\n");
    }

    [Fact]
    public void Read_ClauseOfTheLibrary_CarriesIdAnchorAndNote()
    {
        var answers = new SmallFile().Partner("p1", """ "laws": ["HIPAA"] """).Answers();
        var document = new SmallTemplate("## A {#one}\n\n1. own\n\n{{clause \"CL-HIPAA\"}}\n\n{{clause \"CL-FERPA\"}}\n\n1. see [](#CL-HIPAA)").With(answers).Document();

        var clauses = document.Sections.Single(section => section.Id == "one").Blocks.Cast<ClauseBlock>().ToList();
        clauses[0].ClauseId.ShouldBeNull();
        (clauses[1].ClauseId, clauses[1].Anchor, clauses[1].Label).ShouldBe(("CL-HIPAA", "CL-HIPAA", "2.2"));
        clauses[1..^1].ShouldAllBe(clause => clause.ClauseId == "CL-HIPAA");
        clauses[2..].ShouldAllBe(clause => clause.Anchor == null);
        clauses[^2].Blocks[^1].ShouldBeOfType<CounselNoteBlock>().ClauseId.ShouldBe("CL-HIPAA");
        Inline.PlainTextOf(((ParagraphBlock)clauses[^1].Blocks[0]).Inlines).ShouldBe("see 2.2");
    }

    [Fact]
    public void Read_HeadingAttributes_MayHoldWhatIsPrinted()
    {
        var answers = new SmallFile().Partner("p1").Partner("p2").Answers();
        var headings = new SmallTemplate("## A {#one}\n\n{{#each partners}}\n### {{name}} {#role-{{number}} .numbered{{#if signs}} .newpage{{/if}}}\n\n[](#role-{{number}})\n{{/each}}").With(answers)
            .Document().Sections.Single(section => section.Id == "one").Blocks.OfType<HeadingBlock>().ToList();

        headings.Select(heading => (heading.Anchor, heading.Label, heading.StartsPage)).ShouldBe([("role-1", "2.1", true), ("role-2", "2.2", true)]);
    }

    static string Text(string markdown) => new SmallTemplate(markdown).Outline();

    static IReadOnlyList<Inline> Inlines(string markdown) => new SmallTemplate(markdown).Blocks().ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().Inlines;

    static Documents.Section Section(string markdown) => new SmallTemplate($"## A {{#one}}\n\n{markdown}").Document().Sections.Single(section => section.Id == "one");
}
