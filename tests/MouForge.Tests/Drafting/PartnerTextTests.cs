using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Bindings;
using MouForge.Tests.Content;

namespace MouForge.Tests.Drafting;

/// <summary>What the program works out about agencies, services and the term.</summary>
public sealed class PartnerTextTests
{
    [Theory]
    [InlineData("Bridgeway Survivor Services", "Bridgeway Survivor Services")]
    [InlineData("Lindenport Police Department", "Lindenport Police Department")]
    [InlineData("Marrowbone County Prosecutor's Office", "Prosecutor's Office")]
    [InlineData("Marrowbone County Children and Family Services", "Children and Family Services")]
    [InlineData("Lantern House Sexual Assault Center", "Lantern House Sexual Assault…")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfschif…")]
    public void ShortName_FitsTwoLinesOfATurnedHead(string legalName, string expected)
        => ShortNames.Of(new SmallFile().Partner("p1", $"\"also_known\": \"{legalName}\"").Answers().PartnersInOrder, Area())
            .ShouldBe([expected]);

    [Fact]
    public void ShortName_TwoAlike_AreToldApart()
        => ShortNames.Of(new SmallFile().Partner("p1", "\"also_known\": \"Same\"").Partner("p2", "\"also_known\": \"Same\"").Answers().PartnersInOrder, Area()).ShouldBe(["Same", "Same (2)"]);

    [Fact]
    public void Partner_Parts_AreWorkedOut()
    {
        const string Text = "{{#each partners}}{{number}} {{kinds_text}}; {{list kinds}}; {{base_word}}; {{#if needs_approval}}approval{{/if}}{{#if is_lead}} lead{{/if}}{{#if is_federal}} federal{{/if}}{{#if is_court}} court{{/if}} {{approval_text}} {{authority_text}}{{#unless @last}} | {{/unless}}{{/each}}";
        var answers = new SmallFile().Coalition(""" "lead_partner": "p2" """)
            .Partner("p1", """ "base": "systems-based", "laws": ["federal agency"], "approval": { "body": "board" } """, "\"PT-08\", \"PT-06\"")
            .Partner("p2", """ "base": "individual", "approval": { "body": "no" } """, "\"PT-31\"")
            .Answers();

        PlainText(Text, answers).ShouldBe("1 Court, prosecutor’s office; Court and Prosecutor’s office; Government; approval federal court Board, pending by office | 2 Survivor leadership; Survivor leadership; Individual; lead None needed for themselves");
    }

    [Fact]
    public void Partner_ServiceRows_HaveWhatIsFirstCallOrHasFigures_TheRestFollows()
    {
        const string Text = "{{#each partners}}{{#each service_rows}}{{service}}/{{detail}}/{{part}}/{{capacity}}; {{/each}}{{#each also_rows}}{{service}}/{{detail}}; {{/each}}{{#if shows.capacity}}capacity{{/if}}{{#if shows.refer}}refer{{/if}}{{/each}}";
        var answers = new SmallFile().Partner("p1", """
            "offers": [
              { "service": "SV-17", "detail": "Housing, permanent.", "role": "primary" },
              { "service": "SV-04", "detail": "closet", "role": "available" },
              { "service": "SV-01", "role": "backup", "capacity": "60" },
              { "service": "other", "detail": "Wood for winter" }]
            """).Answers();

        PlainText(Text, answers).ShouldBe("Case management//Backup/60; Housing, permanent//Primary/; clothing/closet; Wood for winter/; capacity");
    }

    [Fact]
    public void Partner_NeedRows_SayWhoOffersIt()
        => PlainText("{{#each partners}}{{#each need_rows}}{{need}}/{{detail}}/{{offered_by}}; {{/each}}{{/each}}", new SmallFile()
            .Partner("p1", """ "needs": [{ "what": "SV-04", "detail": "coats" }, { "what": "SV-17" }, { "what": "other", "detail": "a bus" }] """)
            .Partner("p2", """ "offers": [{ "service": "SV-04" }] """).Answers())
            .ShouldBe("A bus//Nobody yet; Clothing/coats/Agency p2; Housing, permanent//Nobody yet;");

    [Fact]
    public void Partner_ContactRows_LeaveOutWhatTheAgencyKeeps()
        => PlainText("{{#each partners}}{{#each contact_rows}}{{name}}/{{role}}/{{title}}/{{phone}}/{{email}}; {{/each}}{{/each}}", new SmallFile().Partner("p1", """
            "rep": { "name": "Ann", "title": "Head", "phone": "555-555-0100", "email": "a@example.org" }, "alternate": { "name": "Bo" }, "contact_privacy": ["name", "e-mail"]
            """).Answers()).ShouldBe("Ann/Representative///a@example.org; Bo/Alternate///;");

    [Theory]
    [InlineData(""" "months": 24, "live_when": "all" """, "24 months all 0")]
    [InlineData(""" "months": 1, "live_when": "two named core partners", "core_partners": ["p2", "p1"] """, "1 month Agency p1 and Agency p2 0")]
    [InlineData(""" "live_when": "two named core partners: p2, p1" """, "12 months Agency p1 and Agency p2 0")]
    [InlineData(""" "live_when": "3" """, "12 months three 3")]
    public void Term_SaysWhoseSignaturesCount(string mou, string expected)
        => PlainText("{{term.text}} {{#if term.needs_all}}all{{else if term.cores}}{{list term.cores}}{{else}}{{count term.live_count}}{{/if}} {{#if term.live_count}}{{term.live_count}}{{else}}0{{/if}}",
            new SmallFile().Partner("p1").Partner("p2").Mou(mou).Answers()).ShouldBe(expected);

    [Fact]
    public void Coverage_SaysSharedServicesAndGaps()
    {
        const string Text = "{{coverage.total}} {{coverage.covered}} {{coverage.gap_count}} {{coverage.planned_count}} {{#each coverage.shared}}{{id}} {{name}}: {{list offered_by}}; {{primary}}; {{backup}}; {{where}}{{/each}} {{#each coverage.gaps_planned}}{{name}} {{plan}} {{owner}} {{by}}{{/each}}";
        var answers = new SmallFile().Partner("p1", """ "offers": [{ "service": "SV-34" }] """).Partner("p2", """ "offers": [{ "service": "SV-34" }] """)
            .Mou(""" "primary_backup": [{ "service": "SV-34", "primary": "p2 (adults) / p1 (minors)", "backup": "none", "where": "county" }], "gaps_plan": [{ "service": "SV-17", "plan": "ask", "owner": "p1", "by": "2026-11-01" }] """).Answers();

        PlainText(Text, answers).ShouldBe("40 1 39 1 SV-34 Victim advocacy: Agency p1 and Agency p2; Agency p2 (adults) / Agency p1 (minors); ; county Housing, permanent ask Agency p1 November\u00A01, 2026");
    }

    static MouForge.Questionnaires.AnswerMap Area() => new SmallFile().Coalition(""" "area": [{ "place": "Marrowbone County", "kind": "county" }] """).Answers().Coalition;

    static string PlainText(string text, MouForge.Questionnaires.AnswerSet answers)
        => Inline.PlainTextOf(new SmallTemplate(text).With(answers).Blocks().ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().Inlines);
}
