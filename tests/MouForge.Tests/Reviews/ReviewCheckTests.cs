using MouForge.Reviews;
using MouForge.Tests.Content;

namespace MouForge.Tests.Reviews;

public sealed class ReviewCheckTests
{
    const string People = """ "rep": { "name": "A" }, "alternate": { "name": "B" } """;

    static string Offer(string service, string more = "") => $$""" "offers": [{ "service": "{{service}}" {{more}} }] """;

    static string Focus(string mission) => $$""" "focus": ["all"], "mission": "{{mission}}" """;

    // (a)
    [Fact]
    public void Contribution_SignsAndGivesNothing_Warns()
        => ReviewTexts.Of(new SmallFile().Partner("p1").Partner("p2", level: "advisor")).PathsOf("no_contribution").ShouldBe(["partners[0].offers"]);

    [Theory]
    [InlineData(""" "offers": [{ "service": "SV-01" }] """)]
    [InlineData(""" "responsibilities": ["host meetings"] """)]
    [InlineData(""" "resources": [{ "what": "room" }] """)]
    [InlineData(""" "hours_month": 2 """)]
    public void Contribution_SignsAndGivesSomething_IsQuiet(string given)
        => ReviewTexts.Of(new SmallFile().Partner("p1", given)).PathsOf("no_contribution").ShouldBeEmpty();

    [Fact]
    public void People_NobodyNamed_WarnsOfBoth()
    {
        var review = ReviewTexts.Of(new SmallFile().Partner("p1"));

        review.PathsOf("no_representative").ShouldBe(["partners[0].rep"]);
        review.PathsOf("no_alternate").ShouldBe(["partners[0].alternate"]);
    }

    [Fact]
    public void People_BothNamed_IsQuiet()
    {
        var review = ReviewTexts.Of(new SmallFile().Partner("p1", People).Partner("p2", level: "attend only"));

        review.PathsOf("no_representative").ShouldBeEmpty();
        review.PathsOf("no_alternate").ShouldBeEmpty();
    }

    // (b)
    [Fact]
    public void Need_NobodyElseOffersIt_Warns()
        => ReviewTexts.Of(new SmallFile().Partner("p1", $$"""{{Offer("SV-19")}}, "needs": [{ "what": "SV-22" }, { "what": "SV-19" }] """)).PathsOf("need_unmatched")
            .ShouldBe(["partners[0].needs[0]", "partners[0].needs[1]"]);

    [Fact]
    public void Need_AnotherOffersIt_IsQuiet()
        => ReviewTexts.Of(new SmallFile().Partner("p1", """ "needs": [{ "what": "SV-19" }, { "what": "CJ-14" }] """).Partner("p2", """ "offers": [{ "service": "SV-19" }, { "service": "CJ-14" }] """))
            .PathsOf("need_unmatched").ShouldBeEmpty();

    [Theory]
    [InlineData(""" "gaps": ["SV-19"] """, "")]
    [InlineData("", """ "gaps_plan": [{ "service": "SV-19", "plan": "ask" }] """)]
    public void Need_ListedAsGap_IsQuiet(string coalition, string mou)
        => ReviewTexts.Of(new SmallFile().Coalition(coalition).Mou(mou).Partner("p1", """ "needs": [{ "what": "SV-19" }] """)).PathsOf("need_unmatched").ShouldBeEmpty();

    [Theory]
    [InlineData("PT-43", 0)]
    [InlineData("PT-42", 1)]
    public void Need_InOwnWords_LooksForTheKindAsked(string type, int findings)
        => ReviewTexts.Of(new SmallFile().Partner("p1", $$""" "needs": [{ "what": "other", "detail": "phone trees", "from_type": ["{{type}}"] }] """).Partner("p2", types: "\"PT-43\""))
            .PathsOf("need_unmatched").Count.ShouldBe(findings);

    // (c)
    [Theory]
    [InlineData("Share case details in meetings")]
    [InlineData("We will share case details each month")]
    [InlineData("Discuss each client’s history with the group")]
    [InlineData("Exchange victim names by e-mail")]
    public void CaseDetails_BesideProtectedFunds_Block(string promise)
    {
        var review = ReviewTexts.Of(new SmallFile().Partner("p1", $$""" "responsibilities": ["Attend", "{{promise}}"] """).Partner("p2", """ "funds": ["VOCA"] """));

        review.Blocks.Single().ShouldSatisfyAllConditions(
            block => block.Check.ShouldBe("c"),
            block => block.Code.ShouldBe("case_details_shared"),
            block => block.Path.ShouldBe("partners[0].responsibilities[1]"),
            block => block.Message.ShouldContain("Agency p2"));
    }

    [Theory]
    [InlineData("Share no case details")]
    [InlineData("Share case details only under a signed release")]
    [InlineData("Share trends, not cases")]
    [InlineData("Never discuss client names. Share the room.")]
    [InlineData("Run case review under its own agreement")]
    public void CaseDetails_ThatAreKept_AreQuiet(string promise)
        => ReviewTexts.Of(new SmallFile().Partner("p1", $$""" "responsibilities": ["{{promise}}"], "funds": ["VAWA"] """)).PathsOf("case_details_shared").ShouldBeEmpty();

    [Fact]
    public void CaseDetails_WithoutProtectedFunds_AreQuiet()
        => ReviewTexts.Of(new SmallFile().Partner("p1", """ "responsibilities": ["Share case details in meetings"], "funds": ["state"] """)).PathsOf("case_details_shared").ShouldBeEmpty();

    [Fact]
    public void CaseDetails_CoalitionHoldsTheGrant_Block()
        => ReviewTexts.Of(new SmallFile().Coalition(""" "coalition_grants": ["VAWA(OVW)"], "meet_where": "Tuesdays, to share case details" """)).PathsOf("case_details_shared").ShouldBe(["coalition.meet_where"]);

    [Fact]
    public void CaseDetails_InAPrivateAnswer_AreNotQuoted()
        => ReviewTexts.Of(new SmallFile().Partner("p1", """ "worries_private": "they share case details", "funds": ["VAWA"] """)).PathsOf("case_details_shared").ShouldBeEmpty();

    // (f)
    [Theory]
    [InlineData("MOU", 1)]
    [InlineData("MOA", 0)]
    public void Money_InAMemorandum_SuggestsAnAgreement(string kind, int findings)
        => ReviewTexts.Of(new SmallFile().Mou($$""" "kind": "{{kind}}" """).Partner("p1", """ "money": true """).Partner("p2", """ "money": false """)).PathsOf("money_in_mou").Count.ShouldBe(findings);

    // (g)
    [Theory]
    [InlineData("true", "yes", 1)]
    [InlineData("true", "sometimes", 1)]
    [InlineData("true", "no", 0)]
    [InlineData("false", "yes", 0)]
    public void ImmigrationPromise_OfAnAgencyWithARole_IsRemoved(string promise, string role, int findings)
        => ReviewTexts.Of(new SmallFile().Coalition($$""" "immigration_promise": {{promise}} """).Partner("p1", $$""" "immigration_role": "{{role}}" """, types: "\"PT-01\""))
            .PathsOf("immigration_promise_removed").Count.ShouldBe(findings);

    // (h)
    [Theory]
    [InlineData("PT-05", "Each partner indemnifies the others", 1)]
    [InlineData("PT-04", "Will hold the county harmless", 1)]
    [InlineData("PT-01", "No indemnity is given", 0)]
    [InlineData("PT-15", "Each partner indemnifies the others", 0)]
    public void Indemnity_BesideAPublicBody_IsNamed(string type, string limits, int findings)
        => ReviewTexts.Of(new SmallFile().Partner("p1", $$""" "limits": "{{limits}}" """, types: $"\"{type}\"")).PathsOf("indemnity_with_public_body").Count.ShouldBe(findings);

    // (i)
    [Theory]
    [InlineData("\"PT-15\"", "", 1)]
    [InlineData("\"PT-15\"", """ "equal_voice": ["round-robin"] """, 1)]
    [InlineData("\"PT-15\"", """ "equal_voice": ["survivor seat on leadership"] """, 0)]
    [InlineData("\"PT-31\"", "", 0)]
    public void SurvivorSeat_Missing_Warns(string types, string coalition, int findings)
        => ReviewTexts.Of(new SmallFile().Coalition(coalition).Partner("p1", types: types)).PathsOf("no_survivor_seat").Count.ShouldBe(findings);

    // (j)
    [Theory]
    [InlineData(""" "meet_every": "monthly" """, 1)]
    [InlineData(""" "meet_every": "monthly", "quorum": "half" """, 0)]
    [InlineData("", 0)]
    public void Quorum_MissingBesideMeetings_Warns(string coalition, int findings)
        => ReviewTexts.Of(new SmallFile().Coalition(coalition)).PathsOf("meetings_without_quorum").Count.ShouldBe(findings);

    // (k)
    [Theory]
    [InlineData("Work or sex by force", "Sex by force", "", 1)]
    [InlineData("Work or sex, by force.", "work or sex by force", "", 0)]
    [InlineData("Work or sex by force", "Sex by force", """ "ht_definition": "federal (22 U.S.C. 7102)" """, 0)]
    public void Definition_Differs_ListsBoth(string first, string second, string coalition, int findings)
    {
        var review = ReviewTexts.Of(new SmallFile().Coalition(coalition).Partner("p1", $$""" "definition": "{{first}}" """).Partner("p2", $$""" "definition": "{{second}}" """).Partner("p3"));

        var found = review.Warnings.Where(finding => finding.Code == "definitions_differ").ToList();
        found.Count.ShouldBe(findings);
        found.ShouldAllBe(finding => finding.Message.Contains("Agency p1", StringComparison.Ordinal) && finding.Message.Contains("Agency p2", StringComparison.Ordinal));
    }

    // (l)
    [Theory]
    [InlineData("none", "primary", 1)]
    [InlineData("0 beds", "primary", 1)]
    [InlineData("Full until May", "primary", 1)]
    [InlineData("no beds now", "primary", 1)]
    [InlineData("none", "backup", 0)]
    [InlineData("10 beds", "primary", 0)]
    [InlineData("waitlist 3 weeks", "primary", 0)]
    public void FirstCall_WithoutCapacity_Blocks(string capacity, string role, int findings)
        => ReviewTexts.Of(new SmallFile().Partner("p1", Offer("SV-15", $$""", "role": "{{role}}", "capacity": "{{capacity}}" """))).Blocks.Count(block => block.Code == "first_call_without_capacity").ShouldBe(findings);

    [Fact]
    public void FirstCall_AgreedWithoutCapacity_Blocks()
        => ReviewTexts.Of(new SmallFile().Partner("p1", Offer("SV-15", """, "capacity": "none" """)).Mou(""" "primary_backup": [{ "service": "SV-15", "primary": "p1" }] """))
            .PathsOf("first_call_without_capacity").ShouldBe(["partners[0].offers[0].capacity"]);

    [Fact]
    public void FirstCall_NotOffered_Blocks()
        => ReviewTexts.Of(new SmallFile().Partner("p1").Partner("p2", Offer("SV-15")).Mou(""" "primary_backup": [{ "service": "SV-15", "primary": "p1 (adults) / p2" }] """))
            .PathsOf("first_call_not_offered").ShouldBe(["documents.mou.primary_backup[0].primary"]);

    [Theory]
    [InlineData("the shelter", 1)]
    [InlineData("–", 0)]
    [InlineData("none", 0)]
    public void FirstCall_OfNobodyKnown_Warns(string primary, int findings)
        => ReviewTexts.Of(new SmallFile().Partner("p1", Offer("SV-15")).Mou($$""" "primary_backup": [{ "service": "SV-15", "primary": "{{primary}}" }] """)).PathsOf("first_call_unknown").Count.ShouldBe(findings);

    // (m)
    [Theory]
    [InlineData("75 % of hotels see it", 1)]
    [InlineData("About one in ten callers", 1)]
    [InlineData("3 out of 10 youth", 1)]
    [InlineData("75 percent, source: state survey 2025", 0)]
    [InlineData("About 40 % by our own records", 0)]
    [InlineData("two-thirds decide; 24/7 line; 2 advocates", 0)]
    public void Statistic_WithoutSource_Warns(string mission, int findings)
        => ReviewTexts.Of(new SmallFile().Coalition($$""" "mission": "{{mission}}" """)).PathsOf("statistic_without_source").Count.ShouldBe(findings);

    [Fact]
    public void Statistic_InABudget_IsAnAmount()
        => ReviewTexts.Of(new SmallFile().Mou(""" "kind": "MOA", "budget": [{ "line": "Advocate", "amount": "$10", "match": "25 %" }] """)).PathsOf("statistic_without_source").ShouldBeEmpty();

    // (n)
    [Fact]
    public void Focus_AllButTextOnOneKind_Warns()
        => ReviewTexts.Of(new SmallFile().Coalition(Focus("We end sex trafficking."))).PathsOf("text_on_sex_trafficking_only").ShouldBe(["coalition.mission"]);

    [Theory]
    [InlineData("We end sex and labor trafficking. Sex trafficking hides.")]
    [InlineData("We end trafficking.")]
    public void Focus_AllAndTextOnBothOrNeither_IsQuiet(string mission)
        => ReviewTexts.Of(new SmallFile().Coalition(Focus(mission))).PathsOf("text_on_sex_trafficking_only").ShouldBeEmpty();

    [Fact]
    public void Focus_Narrow_IsQuiet()
        => ReviewTexts.Of(new SmallFile().Coalition(""" "focus": ["sex trafficking"], "mission": "We end sex trafficking." """)).PathsOf("text_on_sex_trafficking_only").ShouldBeEmpty();

    [Fact]
    public void Findings_Any_CarryLetterPathAndNextStep()
    {
        var review = ReviewTexts.Of(new SmallFile().Coalition(Focus("We end sex trafficking of 1 in 10.")).Partner("p1", """ "needs": [{ "what": "SV-19" }], "money": true """));

        review.Warnings.ShouldAllBe(finding => finding.Check.Length == 1 && finding.Path.Length > 0 && finding.Message.EndsWith('.'));
        review.Warnings.Select(finding => finding.Check).ShouldBeInOrder();
        review.Warnings.ShouldAllBe(finding => finding.Severity == ReviewSeverity.Warning);
    }
}
