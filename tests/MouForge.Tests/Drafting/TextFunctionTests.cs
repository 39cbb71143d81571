using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>What texts can say: functions, blocks, missing answers.</summary>
public sealed class TextFunctionTests
{
    const string Coalition = """
        "mission": "we help", "data": ["counts", "trends", "hours"], "area": [{ "place": "Marrow County" }, { "place": "Lindenport" }],
        "decide_by": "majority", "votes": true, "small_cell": 11, "focus": ["minors", "adults"], "mediator": "named: Dispute Center",
        "gaps": ["SV-17", "SV-28"], "lead_partner": "p2", "final_say": "chair"
        """;

    [Theory]
    [InlineData("{{list coalition.data}}", "counts, trends and hours")]
    [InlineData("{{coalition.data}}", "counts, trends, hours")]
    [InlineData("{{count 3}} {{count 11}} {{count partners}} {{count coalition.data}}", "three 11 two three")]
    [InlineData("{{plural partners \"agency\" \"agencies\"}} {{plural 1 \"agency\" \"agencies\"}}", "agencies agency")]
    [InlineData("{{date \"2026-02-24\"}}; {{date \"soon\"}}; {{date \"2026-02-30\"}}", "February\u00A024, 2026; soon; 2026-02-30")]
    [InlineData("{{due \"+6 months\"}}; {{due \"+1 month\"}}; {{due \"+30 days\"}}; {{due \"2026-03-01\"}}; {{due \"when ready\"}}", "within 6 months of the start; within one month of the start; within 30 days; March\u00A01, 2026; when ready")]
    [InlineData("{{partner \"p1\"}} {{partner \"others\"}}", "Agency p1 others")]
    [InlineData("{{names \"p1 (adults) / p2; p12\"}}", "Agency p1 (adults) / Agency p2; p12")]
    [InlineData("{{name \"SV-17\"}}; {{name \"typed\"}}", "Housing, permanent; typed")]
    [InlineData("{{list (names_of coalition.gaps)}}", "Permanent housing and Help to return to a home country")]
    [InlineData("{{list (word \"focus\" coalition.focus)}}", "minors and adults")]
    [InlineData("{{word \"votes\" coalition.votes}}", "yes")]
    [InlineData("{{sentence coalition.mission}} {{sentence \"Done!\"}} {{sentence \"(so)\"}} {{sentence \"say \u201Cyes.\u201D\"}}", "We help. Done! (so). Say \u201Cyes.\u201D")]
    [InlineData("{{lower \"Office hours\"}} {{lower \"ID documents\"}} {{lower \"A room\"}} {{lower \"T visa\"}} {{lower \"English classes\"}}", "office hours ID documents a room T visa English classes")]
    [InlineData("{{upper coalition.mission}} {{upper \"éa\"}}", "We help Éa")]
    [InlineData("{{after coalition.mediator \":\"}} {{after \"none\" \":\"}}", "Dispute Center none")]
    [InlineData("{{list (agencies \"partner.money = true\")}}", "Agency p2")]
    [InlineData("{{#if (eq coalition.decide_by \"MAJORITY\")}}a{{/if}}{{#if (eq coalition.small_cell 11)}}b{{/if}}{{#if (eq coalition.vision \"\")}}c{{/if}}", "ab")]
    [InlineData("{{#if (has coalition.data \"trends\")}}a{{/if}}{{#if (has coalition.data \"no\")}}b{{/if}}{{#if (has coalition.mediator \"dispute\")}}c{{/if}}", "ac")]
    [InlineData("{{#if (any coalition.vision coalition.mission)}}a{{/if}}{{#if (all coalition.vision coalition.mission)}}b{{/if}}{{#if (not coalition.vision)}}c{{/if}}", "ac")]
    [InlineData("{{#if (more partners 1)}}a{{/if}}{{#if (more partners 2)}}b{{/if}}", "a")]
    [InlineData("{{#each coalition.area}}{{#unless @first}} and {{/unless}}{{place}}{{@index}}{{#if @last}}.{{/if}}{{/each}}", "Marrow County0 and Lindenport1.")]
    [InlineData("{{#each coalition.goals}}x{{else}}none{{/each}}", "none")]
    [InlineData("{{#each partners}}{{number}} {{coalition.short_name}} {{#each ../coalition.data}}{{this}}{{../number}} {{/each}}{{/each}}", "1 TC counts1 trends1 hours1 2 TC counts2 trends2 hours2")]
    [InlineData("{{#with lead}}{{name}}{{/with}} {{#each partners}}{{#if is_lead}}{{@root.lead.name}}{{/if}}{{/each}}", "Agency p2 Agency p2")]
    [InlineData("{{#if coalition.vision}}a{{else if coalition.mission}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#when 'coalition.final_say = chair'}}a{{else}}b{{/when}}{{#when \"not answered coalition.vision\"}}c{{/when}}", "ac")]
    [InlineData("{{#each partners}}{{#when 'partner.money = true'}}{{name}}{{else}}-{{/when}}{{#each types}}{{#when 'partner.money = true'}}!{{/when}}{{/each}}{{/each}}", "-Agency p2!")]
    [InlineData("{{#if coalition.vision}}a{{else when 'coalition.final_say = chair'}}b{{/if}}", "b")]
    [InlineData("{{title}}, {{year}}, {{version}}, {{date as_of}}", "Memorandum of Understanding, 2026, 1, February\u00A020, 2026")]
    [InlineData("{{phrase \"version\" 7}}", "Version 7")]
    [InlineData("{{! a comment }}x{{!-- another {{one}} --}}", "x")]
    public void Text_SaysWhatTheReadmePromises(string text, string expected)
    {
        var answers = new SmallFile().Coalition(Coalition).Partner("p1").Partner("p2", """ "money": true """).Answers();

        PlainText(new SmallTemplate(text).With(answers)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("{{seat \"p1 alternate\"}}", "Bram Tilley, Counselor, Agency p1 (alternate)")]
    [InlineData("{{seat \"Agency p1 head\"}}", "Gwyn Alder, Agency p1 (head of the agency)")]
    [InlineData("{{seat \"p2 rep\"}}", "Clerk, Agency p2 (representative)")]
    [InlineData("{{seat_person \"p2 rep\"}}; {{seat_place \"p2 rep\"}}", "Representative; Clerk, Agency p2")]
    [InlineData("{{seat \"p2 alternate\"}}", "[Agency p2 (alternate): not answered yet]")]
    [InlineData("{{seat_person \"p2 alternate\"}}", "[Agency p2 (alternate): not answered yet]")]
    [InlineData("{{seat \"somebody new\"}}; {{seat_person \"somebody new\"}}; {{seat_place \"somebody new\"}}", "somebody new; somebody new;")]
    [InlineData("{{seat_person \"p1 rep\"}}, {{seat_place \"p1 rep\"}}", "Ann Low, Head, Agency p1")]
    [InlineData("{{#if (holds \"Co-lead (LE)\" \"p1 rep\")}}a{{/if}}{{#if (holds \"Co-lead (LE)\" \"p1 alternate\")}}b{{/if}}{{#if (holds \"Chair\" \"p1 rep\")}}c{{/if}}{{#if (holds \"coordinator\" \"ann low\")}}d{{/if}}", "a")]
    [InlineData("{{holder \"Co-lead (LE)\"}}; {{#if (holder \"Secretary\")}}a{{else}}vacant{{/if}}", "Ann Low; vacant")]
    [InlineData("{{blank \"to be named\"}}; {{upper (blank \"the chair's name\")}}; {{#if (blank \"x\")}}a{{else}}b{{/if}}", "[to be named]; [the chair’s name]; b")]
    public void Text_SeatsAndOffices_PrintWhoFillsThem(string text, string expected)
    {
        var answers = new SmallFile()
            .Coalition(""" "roles": [{ "role": "Co-lead (law enforcement)", "held_by_partner": "p1", "person": "Ann Low" }, { "role": "Secretary" }, { "role": "Coordinator", "person": "Rowan Pell" }] """)
            .Partner("p1", """ "rep": { "name": "Ann Low", "title": "Head" }, "alternate": { "name": "Bram Tilley", "title": "Counselor" }, "signatory": "Gwyn Alder" """)
            .Partner("p2", """ "rep": { "name": "Cy", "title": "Clerk" }, "contact_privacy": ["title"] """)
            .Answers();

        PlainText(new SmallTemplate(text).With(answers)).ShouldBe(expected);
    }

    [Fact]
    public void Text_UnansweredRequiredQuestion_PrintsALabelledBlankAndIsFalse()
    {
        var inlines = Paragraph(new SmallTemplate("{{coalition.meet_every}}; {{sentence coalition.meet_every}}; {{#if coalition.meet_every}}a{{else}}b{{/if}}; {{list (word \"meet_every\" coalition.meet_every)}}")).Inlines;

        inlines.OfType<SlotInline>().Select(slot => slot.Text).Distinct().ShouldBe(["how often the coalition meets: not answered yet"]);
        inlines.OfType<SlotInline>().Count().ShouldBe(3);
        Inline.PlainTextOf(inlines).ShouldContain("; b; ");
    }

    [Fact]
    public void Text_UnansweredOptionalOrNotAskedQuestion_PrintsNothing()
        => PlainText(new SmallTemplate("a{{coalition.vision}}b{{document.reaffirm_days}}c{{coalition.hotel.tips}}d{{#each partners}}{{spokesperson.name}}{{#if spokesperson}}x{{/if}}{{/each}}")
            .With(new SmallFile().Partner("p1").Mou(""" "reaffirm": false, "reaffirm_days": null """).Answers())).ShouldStartWith("ab");

    [Fact]
    public void Text_RequiredPartOfAMissingPerson_PrintsTheBlankOfThePerson()
        => Paragraph(new SmallTemplate("{{#each partners}}{{signatory.name}} {{#if signatory}}x{{/if}}{{/each}}").With(new SmallFile().Partner("p1").Answers()))
            .Inlines.OfType<SlotInline>().ShouldHaveSingleItem().Text.ShouldStartWith("person who signs");

    [Fact]
    public void Text_PersonTypedAsText_PrintsTheText()
        => PlainText(new SmallTemplate("{{coalition.spokesperson}} {{coalition.spokesperson.name}}").With(new SmallFile().Coalition(""" "spokesperson": "Rowan Pell" """).Answers()))
            .ShouldBe("Rowan Pell Rowan Pell");

    [Fact]
    public void Text_LinesOfStructure_LeaveNoLinesBehind()
        => new SmallTemplate("- a\n{{#if lead}}\n- b\n{{else}}{{#if is_moa}}\n- c\n{{/if}}\n- d\n{{/if}}\n- e").Blocks().ShouldHaveSingleItem().ShouldBeOfType<ListBlock>().Items.Count.ShouldBe(3);

    [Fact]
    public void Text_Partial_StandsAsFarInAsItsTagAndSeesTheLoop()
        => new SmallTemplate("## A {#one}\n\n1. Text\n\n{{#each partners}}\n   {{> part}}\n{{/each}}").Partial("part", "- {{name}}\n\n  more").With(new SmallFile().Partner("p1").Partner("p2").Answers())
            .Outline().ShouldBe("## 2 A\n\n2.1 Text\n\n- Agency p1\n\n  more\n\n- Agency p2\n\n  more\n");

    static string PlainText(SmallTemplate template) => Inline.PlainTextOf(Paragraph(template).Inlines);

    static ParagraphBlock Paragraph(SmallTemplate template) => template.Blocks().ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
}
