using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>What pages have that a client holds.</summary>
public sealed class ClientPageTests
{
    [Fact]
    public void Read_LeadChoiceAndHint_AreParagraphStyles()
    {
        var blocks = new SmallTemplate("::: lead\na\n:::\n\n::: box\n::: choice\nYou choose.\n:::\nb\n:::\n\n::: hint\nc\n:::").Blocks();

        ((ParagraphBlock)blocks[0]).Style.ShouldBe(ParagraphStyle.Lead);
        ((PanelBlock)blocks[1]).Blocks.Cast<ParagraphBlock>().Select(block => block.Style).ShouldBe([ParagraphStyle.Choice, ParagraphStyle.Body]);
        ((ParagraphBlock)blocks[2]).Style.ShouldBe(ParagraphStyle.Hint);
    }

    [Fact]
    public void Read_Steps_AreFactsOfTheirOwnLook()
    {
        var steps = new SmallTemplate("::: steps\n14 days<br>7 in a shelter\n: We *answer*.\n\nNever\n: {{coalition.vision}}\n:::").Blocks().ShouldHaveSingleItem().ShouldBeOfType<FactListBlock>();

        steps.Look.ShouldBe(FactListLook.Steps);
        steps.Facts.ShouldHaveSingleItem().Label.Count.ShouldBe(3);
        new SmallTemplate("::: facts\na\n: b\n:::").Blocks()[0].ShouldBeOfType<FactListBlock>().Look.ShouldBe(FactListLook.Facts);
    }

    [Fact]
    public void Read_TicksAndInitials_HaveMarkAndColumns()
    {
        var blocks = new SmallTemplate("::: ticks {part=p3 says=\"Part 3\" columns=2}\n- a: A\n- b: B\n:::\n\n::: initials {part=p8 says=\"Part 8\"}\n- c: **C**\n:::").Blocks().Cast<TickGroupBlock>().ToList();

        blocks.Select(group => (group.Mark, group.Columns)).ShouldBe([(TickMark.Box, 2), (TickMark.Initials, 1)]);
        var line = blocks[1].Boxes.ShouldHaveSingleItem();
        (line.Name, line.Description).ShouldBe(("p8.c", "Part 8: **C**"));
    }

    [Fact]
    public void Read_CutLine_HasItsWords()
        => new SmallTemplate("::: cut\n\nTear off here\n\n:::").Blocks().ShouldHaveSingleItem().ShouldBe(new CutLineBlock("Tear off here"));

    [Fact]
    public void Read_Sides_HoldBlocksOfBoth()
    {
        var sides = new SmallTemplate("::: sides\n\n::: first\n#### May\n\n- a\n- b\n:::\n\n::: second\nText\n:::\n\n:::").Blocks().ShouldHaveSingleItem().ShouldBeOfType<SideBySideBlock>();

        sides.First.Select(block => block.GetType()).ShouldBe([typeof(HeadingBlock), typeof(ListBlock)]);
        sides.Second.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
    }

    [Fact]
    public void Read_SidesThatSayNothing_AreLeftOut()
        => new SmallTemplate("a\n\n::: sides\n::: first\n{{coalition.vision}}\n:::\n::: second\n:::\n:::").Blocks().ShouldHaveSingleItem();

    [Fact]
    public void Read_Signers_AreSignatureBlocks()
    {
        const string Text = "::: signers\n- chair: The Coalition's chair | {{coalition.spokesperson}} | Chair | by vote | Council, May 4\n{{#each partners}}\n- {{partner_id}}: {{name}} | {{rep}} | |\n{{/each}}\n:::";
        var answers = new SmallFile().Coalition(""" "spokesperson": { "name": "Ann | Bo" } """).Partner("p1").Answers();

        var blocks = new SmallTemplate(Text).With(answers).Blocks().Cast<SignatureBlock>().ToList();
        blocks.Select(block => (block.PartyId, block.Party, block.Signatory, block.Title, block.Authority.Text, block.Approval.Text)).ShouldBe(
        [
            ("chair", "The Coalition’s chair", "Ann | Bo", "Chair", "by vote", "Council, May 4"),
            ("p1", "Agency p1", "", "", "by office", "None needed"),
        ]);
        blocks[0].Authority.Label.ShouldBe("Authority:");
    }

    [Fact]
    public void Draft_ClientDesign_NumbersPartsFromOne()
    {
        const string Text = "# T\n\n## Who {#one}\n\na\n\n## What {#two}\n\nSee [](#one).";

        Labels(new SmallTemplate(Text) { Design = DocumentDesign.Client }).ShouldBe(["", "1", "2"]);
        Labels(new SmallTemplate(Text)).ShouldBe(["", "2", "3"]);
    }

    [Fact]
    public void Draft_ClientDesign_HasHotlinesAndFormLine()
    {
        var answers = new SmallFile().Coalition(""" "hotlines": [{ "name": "No number" }, { "name": "Bridgeway", "number": "555-555-0192", "hours": "day and night" }, { "name": "Second", "number": "1" }] """).Answers();

        var properties = new SmallTemplate("x") { Design = DocumentDesign.Client, Form = 3 }.With(answers).Document().Properties;

        properties.Design.ShouldBe(DocumentDesign.Client);
        properties.Hotlines.ShouldBe(
        [
            new HotlineCell("In danger now", "Call 911"),
            new HotlineCell("Bridgeway, day and night", "555-555-0192"),
            new HotlineCell("National hotline, free", "1-888-373-7888 · text\u00A0233733"),
        ]);
        properties.FormLine.ShouldBe("Form 3 · English · Version 1");
    }

    [Fact]
    public void Draft_HotlineThatTellsTheSubject_GetsAPlainName()
    {
        var answers = new SmallFile().Coalition(""" "hotlines": [{ "name": "Survivor Line", "number": "555-555-0192" }] """).Answers();

        var properties = new SmallTemplate("x") { Design = DocumentDesign.Client }.With(answers).Document().Properties;

        properties.Hotlines[1].ShouldBe(new HotlineCell("Help line near you", "555-555-0192"));
        properties.FormLine.ShouldBe("English · Version 1");
    }

    [Fact]
    public void Draft_ClientDesignWithoutLocalLine_HasTwoCells_AgencyDesignNone()
    {
        new SmallTemplate("x") { Design = DocumentDesign.Client }.Document().Properties.Hotlines.Count.ShouldBe(2);
        var agency = new SmallTemplate("x").Document().Properties;
        agency.Hotlines.ShouldBeEmpty();
        agency.FormLine.ShouldBeNull();
    }

    static IEnumerable<string> Labels(SmallTemplate template) => template.Document().Sections.Select(section => section.Label);
}
