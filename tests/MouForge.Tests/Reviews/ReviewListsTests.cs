using MouForge.Reviews;
using MouForge.Tests.Content;

namespace MouForge.Tests.Reviews;

public sealed class ReviewListsTests
{
    static Review County => new ReviewAnswers(TemplateContent.Library).Run(Samples.Answers("county-9-partners"));

    [Fact]
    public void Approvals_County_SayWhoBodyDayAndReference()
        => County.Approvals.Select(approval => $"{approval.Partner.Id} {approval.Body} {approval.When} {approval.Reference}".TrimEnd())
            .ShouldBe(["p1 council/commission 2026-02-24 2026-18", "p6 legal counsel 2026-02-15", "p9 board 2026-02-03"]);

    [Fact]
    public void Needs_County_AreMatchedOrNot()
    {
        var needs = County.Needs;

        needs.Count.ShouldBe(20);
        needs.Where(need => !need.IsMatched && !need.IsListedAsGap).Select(need => $"{need.Partner.Id} {need.What}")
            .ShouldBe(["p1 SV-32", "p1 CJ-07", "p5 CJ-03", "p5 SV-38", "p6 SV-38", "p8 SV-32", "p9 other", "p9 other"]);
        needs.First(need => need.What == "SV-34" && need.Partner.Id == "p1").MatchedBy.Select(partner => partner.Id).ShouldBe(["p2", "p3", "p4"]);
    }

    [Fact]
    public void Collisions_County_NameTheStricterClause()
    {
        var pairs = County.Collisions.Select(collision => $"{collision.Stricter.Id} over {collision.Other.Id}").ToList();

        pairs.ShouldContain("CL-CONF-BASE over CL-PUBREC");
        pairs.ShouldContain("CL-PRIV over CL-REPORT");
        pairs.ShouldContain("CL-PART2 over CL-HIPAA");
        pairs.ShouldNotContain(pair => pair.StartsWith("CL-IMMIG", StringComparison.Ordinal));
        pairs.ShouldNotContain(pair => pair.Contains("CL-MOA", StringComparison.Ordinal));
    }

    [Fact]
    public void Collisions_All_SayWhatToDo()
        => TemplateContent.Library.Shared.Clauses.Clauses.Where(clause => clause.StricterThan.Count > 0).ShouldAllBe(clause => clause.Collision["en"].Length > 0);

    [Fact]
    public void Blocks_Samples_HaveNone()
        => Samples.Names.SelectMany(name => new ReviewAnswers(TemplateContent.Library).Run(Samples.Answers(name)).Blocks).ShouldBeEmpty();

    [Fact]
    public void Json_AnyFile_HasItsKeysInAFixedOrder()
        => ReviewTexts.Json(ReviewTexts.Of(new SmallFile())).Select(entry => entry.Key).ShouldBe(
        [
            "signing_members", "services_covered", "services_with_two_or_more", "uncovered_services", "uncovered_without_plan", "conditional_clauses_expected",
            "partners_needing_approval", "secret_location_partners", "warn_no_survivor_seat", "suggest_MOA_for", "no_CL_IMMIG_promise_for",
            "own_mandatory_consent_form", "one_recipient_release_forced_for", "blocks", "warnings", "coverage", "duplicates", "needs", "approvals", "collisions",
        ]);

    [Fact]
    public void Json_TwoRuns_AreTheSame() => ReviewTexts.Text(County).ShouldBe(ReviewTexts.Text(County));

    [Fact]
    public void Json_Rows_HoldStateAndLetters()
    {
        var rows = ReviewTexts.Json(County)["coverage"]!["services"]!.AsArray();
        var advocacy = rows.Single(row => (string?)row!["service"] == "SV-34")!;
        var planning = rows.Single(row => (string?)row!["service"] == "SV-29")!;

        advocacy["cells"]!.ToJsonString().ShouldBe("""{"p1":"n","p2":"B","p3":"P","p4":"B","p7":"n"}""");
        planning["backup_only"]!.GetValue<bool>().ShouldBeTrue();
        rows.Count(row => (string?)row!["state"] == "gap, planned").ShouldBe(2);
    }
}
