using System.Text.Json;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>Whatever a person types comes out as typed, as plain text, and changes nothing around it.</summary>
public sealed class HostileAnswersTests
{
    public static TheoryData<string> Texts() =>
    [
        "{{coalition.name}}", "{{#if x}}", "}}", "{{{raw}}}", "**bold** and *italic*", "1. one", "- item", "# heading", "## heading {#id}", "::: panel",
        "> quote", "`code`", "[link](https://example.org)", "[[slot]]", "[!tag]", "![image](x.png)", "<xml>&amp;</xml>", "<br>", "]]>", "a | b | c", "^", "|---|---|",
        "\\", "\\*", "---", "&nbsp;",
        "عربي ضمن النص", "👩‍👩‍👧 family", "e\u0301", "a  b", "@root", "~x~", "$1", "{0}", "\"quoted\"", "it's",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Draft_HostileText_ComesOutAsTyped(string typed)
    {
        var document = Draft(typed);

        var paragraph = document.Sections[0].Blocks[0].ShouldBeOfType<ParagraphBlock>();
        Inline.PlainTextOf(paragraph.Inlines).ShouldBe($"Before {typed} after.");
        paragraph.Inlines.ShouldHaveSingleItem().ShouldBeOfType<TextInline>().Style.ShouldBe(TextStyle.None);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Draft_HostileText_InTableHeadingListAndFacts_ComesOutAsTyped(string typed)
    {
        var document = Draft(typed);

        PlainTexts(document).Count(text => text.Contains(typed, StringComparison.Ordinal)).ShouldBe(7);
        document.Sections.Count.ShouldBe(2);
    }

    [Fact]
    public void Draft_NameOfTenThousandCharacters_ComesOutWhole()
    {
        string name = string.Concat(Enumerable.Repeat("Long name ", 1000)).Trim();

        Inline.PlainTextOf(Draft(name).Sections[0].Blocks[0].ShouldBeOfType<ParagraphBlock>().Inlines).ShouldBe($"Before {name} after.");
    }

    [Fact]
    public void Draft_FiveHundredPartners_AllArePrinted()
    {
        var file = new SmallFile();
        for (int i = 0; i < 500; i++)
            file.Partner($"p{i}", """ "mission": "M", "offers": [{ "service": "SV-01", "role": "primary" }] """);

        var document = new SmallTemplate("{{#each partners}}\n- {{number}} {{short}}\n{{/each}}\n\n{{services_matrix}}\n\n{{signature_blocks}}").With(file.Answers()).Document();

        var blocks = document.Sections[0].Blocks;
        blocks[0].ShouldBeOfType<ListBlock>().Items.Count.ShouldBe(500);
        blocks.OfType<TableBlock>().Count().ShouldBe(28);
        blocks.OfType<SignatureBlock>().Count().ShouldBe(500);
        document.Sections[0].Landscape.ShouldBeTrue();
    }

    [Fact]
    public void Draft_NoPartnersAtAll_IsStillDrafted()
    {
        var blocks = new SmallTemplate("{{#if partners}}Some{{else}}None{{/if}} {{count partners}}\n\n{{services_matrix}}\n\n{{signature_blocks}}").Blocks();

        blocks.Count.ShouldBe(2);
        blocks[1].ShouldBeOfType<TableBlock>().Rows.Count.ShouldBe(40);
    }

    static Documents.Document Draft(string typed)
    {
        string json = JsonSerializer.Serialize(typed);
        return new SmallTemplate("""
            Before {{coalition.mission}} after.

            ### {{coalition.mission}}

            ::: facts
            Label
            : {{coalition.mission}}
            :::

            ::: table {about="About {{coalition.mission}}"}
            | A | B |
            |---|---|
            | {{coalition.mission}} | x |
            :::

            ## One {#one}

            1. **Run-in.** {{coalition.mission}}
               1. {{coalition.mission}}
               2. second
            """).With(new SmallFile().Coalition($"\"mission\": {json}").Answers()).Document();
    }

    static IEnumerable<string> PlainTexts(Documents.Document document) => document.Sections.SelectMany(section => section.Blocks).SelectMany(PlainTexts);

    static IEnumerable<string> PlainTexts(Block block) => block switch
    {
        ParagraphBlock paragraph => [Inline.PlainTextOf(paragraph.Inlines)],
        HeadingBlock heading => [Inline.PlainTextOf(heading.Inlines)],
        FactListBlock facts => facts.Facts.Select(fact => Inline.PlainTextOf(fact.Value)),
        TableBlock table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).Select(Inline.PlainTextOf).Append(table.Description),
        ClauseBlock clause => clause.Blocks.SelectMany(PlainTexts),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(PlainTexts),
        _ => [],
    };
}
