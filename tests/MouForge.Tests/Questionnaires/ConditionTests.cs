using MouForge.Questionnaires;
using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

/// <summary>What conditions hold for the answers of one small file.</summary>
public sealed class ConditionTests
{
    static readonly AnswerSet Answers = new FileText()
        .Coalition("""
            "mission": "Help for people hurt by trafficking", "meet": "yearly", "focus": ["minors", "Adults"], "founded": "2020-05-01",
            "days": 14, "hours": 2.5, "votes": false, "goals": [{ "goal": "Train", "by": "2026-01-01" }, { "by": "2026-02-01", "goal": "Meet" }],
            "notes": ["One", "Two"], "speaker": { "name": "Rowan", "email": "r@example.org" }, "lead": "p2", "gaps": "SV-01",
            "hotel": { "area": "North" }, "quorum": ""
            """)
        .Partner("p1", """ "funds": ["VAWA"], "offers": [{ "detail": "Meals", "service": "SV-01" }], "release_days": 15 """, """["PT-01"]""")
        .Partner("p2", """ "funds": ["none"], "location_secret": true """)
        .Partner("p3", "", """["PT-02", "PT-01"]""", "none")
        .Memo(""" "kind": "short", "cores": ["p1", "p2"] """)
        .Answers();

    static bool Holds(string condition, string? partner = null)
    {
        var parsed = Condition.Parse(condition, new("test", 1, 1)).Condition.ShouldNotBeNull();
        var document = Answers.Document("memo");
        var scope = new ConditionScope(Answers, document, SmallFolder.Library.Shared.Flags.Evaluate(Answers, document), partner is null ? null : Answers.FindPartner(partner));
        return parsed.Holds(scope);
    }

    [Theory]
    [InlineData("coalition.meet = yearly", true)]
    [InlineData("coalition.meet = \"YEARLY\"", true)]
    [InlineData("coalition.meet = monthly", false)]
    [InlineData("coalition.meet != monthly", true)]
    [InlineData("coalition.meet != yearly", false)]
    [InlineData("coalition.days = 14", true)]
    [InlineData("coalition.days = 14.0", true)]
    [InlineData("coalition.days != 14", false)]
    [InlineData("coalition.days < 15", true)]
    [InlineData("coalition.days < 14", false)]
    [InlineData("coalition.days <= 14", true)]
    [InlineData("coalition.days > 13.5", true)]
    [InlineData("coalition.days > 14", false)]
    [InlineData("coalition.days >= 14", true)]
    [InlineData("coalition.days >= -3", true)]
    [InlineData("coalition.hours = 2.5", true)]
    [InlineData("coalition.votes = false", true)]
    [InlineData("coalition.votes = true", false)]
    [InlineData("coalition.votes != true", true)]
    [InlineData("coalition.votes", false)]
    [InlineData("coalition.founded = 2020-05-01", true)]
    [InlineData("coalition.founded < 2020-05-02", true)]
    [InlineData("coalition.founded >= 2020-05-02", false)]
    public void Comparison_OfOneAnswer_Holds(string condition, bool expected) => Holds(condition).ShouldBe(expected);

    [Theory]
    [InlineData("coalition.quorum = half")]
    [InlineData("coalition.quorum != half")]
    [InlineData("coalition.quorum starts \"\"")]
    [InlineData("coalition.seen has SV-01")]
    [InlineData("coalition.hotel.area > 1")]
    [InlineData("document.days < 100")]
    [InlineData("document.days > 0")]
    [InlineData("partner.release_days = 15")]
    [InlineData("answered coalition.quorum")]
    [InlineData("coalition.nothing.at.all = 1")]
    public void Comparison_OfAMissingAnswer_IsFalse(string condition) => Holds(condition).ShouldBeFalse();

    [Theory]
    [InlineData("coalition.days = \"14\"")]
    [InlineData("coalition.meet > 3")]
    [InlineData("coalition.meet != 3")]
    [InlineData("coalition.votes = \"false\"")]
    [InlineData("coalition.focus = \"minors\"")]
    [InlineData("coalition.days starts \"1\"")]
    [InlineData("coalition.days has \"14\"")]
    [InlineData("coalition.speaker = Rowan")]
    public void Comparison_AcrossTypes_IsFalse(string condition) => Holds(condition).ShouldBeFalse();

    [Theory]
    [InlineData("coalition.focus has minors", true)]
    [InlineData("coalition.focus has adults", true)]
    [InlineData("coalition.focus has all", false)]
    [InlineData("coalition.focus has (all, minors)", true)]
    [InlineData("coalition.focus has (\"all\", \"none\")", false)]
    [InlineData("coalition.gaps has SV-01", true)]
    [InlineData("coalition.goals has \"meet\"", true)]
    [InlineData("coalition.goals has \"2026-02-01\"", false)]
    [InlineData("coalition.notes has two", true)]
    [InlineData("coalition.mission has \"hurt by\"", true)]
    [InlineData("coalition.mission has \"HELP\"", true)]
    [InlineData("coalition.mission has \"trafficking\"", true)]
    [InlineData("coalition.mission has \"traffic\"", false)]
    [InlineData("coalition.mission has \"elp\"", false)]
    [InlineData("coalition.mission starts \"help for\"", true)]
    [InlineData("coalition.mission starts \"for\"", false)]
    [InlineData("coalition.mission ends \"TRAFFICKING\"", true)]
    [InlineData("coalition.mission ends \"hurt\"", false)]
    [InlineData("document.cores has p2", true)]
    public void Has_Starts_Ends_LookIntoAnswers(string condition, bool expected) => Holds(condition).ShouldBe(expected);

    [Theory]
    [InlineData("not coalition.votes", true)]
    [InlineData("not not coalition.votes", false)]
    [InlineData("coalition.days = 14 and coalition.meet = yearly", true)]
    [InlineData("coalition.days = 14 and coalition.meet = monthly", false)]
    [InlineData("coalition.days = 13 or coalition.meet = yearly", true)]
    [InlineData("coalition.days = 14 or coalition.days = 13 and coalition.votes", true)]
    [InlineData("(coalition.days = 14 or coalition.days = 13) and coalition.votes", false)]
    [InlineData("not coalition.days = 13 and not coalition.votes", true)]
    [InlineData("answered coalition.speaker", true)]
    [InlineData("answered coalition.hotel", true)]
    [InlineData("answered coalition.hotel.area", true)]
    [InlineData("answered coalition.speaker.email", true)]
    [InlineData("answered coalition.speaker.phone", false)]
    [InlineData("answered document.end", false)]
    [InlineData("flag.police", true)]
    [InlineData("flag.watched", false)]
    [InlineData("flag.watched = false", true)]
    [InlineData("flag.gap", true)]
    [InlineData("flag.shared_service", false)]
    public void Logic_Combines(string condition, bool expected) => Holds(condition).ShouldBe(expected);

    [Theory]
    [InlineData("any partner(partner.funds has VAWA)", true)]
    [InlineData("any partner(partner.funds has VAWA and partner.location_secret)", false)]
    [InlineData("any partner(partner.offers has SV-01)", true)]
    [InlineData("any partner(partner.offers has SV-02)", false)]
    [InlineData("any partner(partner.partner_id = coalition.lead and partner.location_secret)", true)]
    [InlineData("count partner(partner.types has PT-01) >= 2", true)]
    [InlineData("count partner(partner.types has PT-01) > 2", false)]
    [InlineData("count partner(partner.types has PT-01) = 2", true)]
    [InlineData("count partner(partner.types has (PT-01, PT-02)) < 3", false)]
    [InlineData("count partner(partner.funds has VAWA) != 1", false)]
    [InlineData("count partner(partner.types has PT-09) = 0", true)]
    [InlineData("count partner(partner.types has PT-09) <= 0", true)]
    [InlineData("not any partner(partner.release_days > 15)", true)]
    public void Partners_AreCounted(string condition, bool expected) => Holds(condition).ShouldBe(expected);

    [Theory]
    [InlineData("p1", true)]
    [InlineData("p2", false)]
    [InlineData(null, false)]
    public void PartnerPath_Alone_IsTheAgencyInScope(string? partner, bool expected)
        => Holds("partner.types has PT-01", partner).ShouldBe(expected);

    [Fact]
    public void PartnerPath_InsideAnyPartner_IsEachAgency()
        => Holds("partner.types has PT-02 and any partner(partner.funds has VAWA)", "p2").ShouldBeTrue();

    [Fact]
    public void Paths_AreListedInReadingOrder()
        => Condition.Parse("flag.a and any partner(partner.funds has VAWA) or coalition.x = document.y.z", new("test", 1, 1)).Condition!.Paths
            .Select(path => $"{path.Root} {path.Key} {path.Position.Column}")
            .ShouldBe(["Flag a 1", "Partner funds 24", "Coalition x 51", "Document y.z 65"]);

    [Fact]
    public void Holds_Asked_AllocatesNothing()
    {
        var condition = Condition.Parse(
            """
            any partner(partner.funds has (VAWA, "VOCA") and partner.offers has SV-02) or count partner(partner.types has PT-01) > 5
            or coalition.mission has "nothing" or coalition.days < 3 or coalition.founded > 2024-01-01 or answered coalition.hotel.targets.rooms and flag.watched
            """.ReplaceLineEndings(" "),
            new("test", 1)).Condition!;
        var document = Answers.Document("memo");
        var scope = new ConditionScope(Answers, document, SmallFolder.Library.Shared.Flags.Evaluate(Answers, document));
        condition.Holds(scope).ShouldBeFalse();

        // The runtime itself may allocate while it compiles better code, so the least of several rounds counts.
        Enumerable.Range(0, 10).Min(_ => Allocated(() => condition.Holds(scope))).ShouldBe(0);
    }

    static long Allocated(Func<bool> question)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            question();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
