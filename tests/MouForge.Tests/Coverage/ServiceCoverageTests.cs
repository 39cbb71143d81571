using MouForge.Coverage;
using MouForge.Tests.Content;

namespace MouForge.Tests.Coverage;

public sealed class ServiceCoverageTests
{
    static ServiceCoverage CoverageOf(SmallFile file)
    {
        var answers = file.Answers();
        return ServiceCoverage.Of(answers, TemplateContent.Library.Shared, answers.Document("mou"));
    }

    static string Offers(params string[] offers)
        => $"\"offers\": [{string.Join(",", offers.Select(offer => offer.Split(' ')).Select(parts => parts.Length == 1 ? $$"""{ "service": "{{parts[0]}}" }""" : $$"""{ "service": "{{parts[0]}}", "role": "{{parts[1]}}" }"""))}]";

    static string Letters(ServiceCoverage coverage, string service, AnswersOf partners)
        => string.Join(" ", partners.Ids.Select(id => coverage.Find(service)!.Cell(partners.File.FindPartner(id)!).Letters).Select(letters => letters.Length == 0 ? "." : letters));

    [Fact]
    public void Of_NoPartner_CoversNothing()
    {
        var coverage = CoverageOf(new SmallFile());

        coverage.Rows.Count.ShouldBe(40);
        coverage.Covered.ShouldBeEmpty();
        coverage.Gaps.Count.ShouldBe(40);
        coverage.Shared.ShouldBeEmpty();
    }

    [Fact]
    public void Of_OneOffer_CoversTheService()
    {
        var coverage = CoverageOf(new SmallFile().Partner("p1", Offers("SV-19")));

        coverage.Covered.Select(row => row.Service.Id).ShouldBe(["SV-19"]);
        coverage.Find("SV-19")!.IsShared.ShouldBeFalse();
    }

    [Fact]
    public void Of_ClothingAndFood_CoverBasicNeedsWithoutAnOffer()
    {
        var coverage = CoverageOf(new SmallFile().Partner("p1", Offers("SV-04")).Partner("p2", Offers("SV-14")));

        coverage.Find("SV-35")!.IsCovered.ShouldBeTrue();
        coverage.Find("SV-35")!.Offers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SV-04")]
    [InlineData("SV-14")]
    public void Of_OnlyOneOfBoth_LeavesBasicNeedsOpen(string service)
        => CoverageOf(new SmallFile().Partner("p1", Offers(service))).Find("SV-35")!.IsCovered.ShouldBeFalse();

    [Fact]
    public void Of_TwoOffers_KeepsFileOrder()
    {
        var coverage = CoverageOf(new SmallFile().Partner("zeta", Offers("SV-33")).Partner("alpha", Offers("SV-33 primary")));

        coverage.Shared.Single().Offers.Select(offer => offer.Partner.Id).ShouldBe(["zeta", "alpha"]);
    }

    [Fact]
    public void Of_OneAgencyTwice_CountsOnceWithItsStrongerPart()
    {
        var coverage = CoverageOf(new SmallFile().Partner("p1", Offers("SV-33 backup", "SV-33 primary", "SV-33")));

        coverage.Shared.ShouldBeEmpty();
        coverage.Find("SV-33")!.Offers.Single().Part.ShouldBe(ServicePart.Primary);
    }

    [Fact]
    public void Of_BackupsOnly_CoversAndIsMarked()
    {
        var row = CoverageOf(new SmallFile().Partner("p1", Offers("SV-29 backup"))).Find("SV-29")!;

        row.IsCovered.ShouldBeTrue();
        row.IsBackupOnly.ShouldBeTrue();
    }

    [Fact]
    public void Of_ABackupBesideAnother_IsNotBackupOnly()
        => CoverageOf(new SmallFile().Partner("p1", Offers("SV-29 backup")).Partner("p2", Offers("SV-29"))).Find("SV-29")!.IsBackupOnly.ShouldBeFalse();

    [Fact]
    public void Of_AgencyThatDoesNotJoin_CountsNot()
        => CoverageOf(new SmallFile().Partner("p1", Offers("SV-29"), level: "none")).Covered.ShouldBeEmpty();

    [Fact]
    public void Of_PlanForAGap_StandsWithIt()
    {
        var coverage = CoverageOf(new SmallFile().Partner("p1").Mou(""" "gaps_plan": [{ "service": "SV-17", "plan": "ask two landlords", "owner": "p1", "by": "2027-01-01" }] """));

        coverage.Find("SV-17")!.Plan!.Text("plan").ShouldBe("ask two landlords");
        coverage.Find("SV-16")!.Plan.ShouldBeNull();
    }

    [Fact]
    public void Cell_OwnAnswers_GiveTheLetters()
    {
        var file = new SmallFile()
            .Partner("p1", Offers("SV-15 primary") + """, "needs": [{ "what": "SV-15" }, { "what": "SV-22" }, { "what": "SV-22" }] """)
            .Partner("p2", Offers("SV-15 backup"))
            .Partner("p3", Offers("SV-15"))
            .Partner("p4");
        var partners = new AnswersOf(file, "p1", "p2", "p3", "p4");

        Letters(CoverageOf(file), "SV-15", partners).ShouldBe("P n B A .");
        Letters(CoverageOf(file), "SV-22", partners).ShouldBe("n . . .");
        CoverageOf(file).Find("SV-22")!.NeededBy.Select(partner => partner.Id).ShouldBe(["p1"]);
    }

    [Fact]
    public void Cell_AgreedFirstCall_WinsOverOwnAnswers()
    {
        var file = new SmallFile()
            .Partner("p1", Offers("SV-34")).Partner("p2", Offers("SV-34 primary")).Partner("p3", Offers("SV-34 primary")).Partner("p4", Offers("SV-34 backup"))
            .Mou(""" "primary_backup": [{ "service": "SV-34", "primary": "p1", "backup": "p2 (nights)" }] """);

        Letters(CoverageOf(file), "SV-34", new AnswersOf(file, "p1", "p2", "p3", "p4")).ShouldBe("P B A B");
    }

    [Fact]
    public void Cell_AgreedForOnePlace_LeavesOthersTheirOwnPart()
    {
        var file = new SmallFile()
            .Partner("p1", Offers("SV-34")).Partner("p2", Offers("SV-34 primary"))
            .Mou(""" "primary_backup": [{ "service": "SV-34", "primary": "p1", "where": "north" }] """);

        Letters(CoverageOf(file), "SV-34", new AnswersOf(file, "p1", "p2")).ShouldBe("P P");
    }

    [Fact]
    public void Cell_AgencyNamedWithoutAnOffer_StaysEmpty()
    {
        var file = new SmallFile().Partner("p1").Partner("p2", Offers("SV-34")).Mou(""" "primary_backup": [{ "service": "SV-34", "primary": "p1", "backup": "–" }] """);

        Letters(CoverageOf(file), "SV-34", new AnswersOf(file, "p1", "p2")).ShouldBe(". A");
    }

    [Theory]
    [InlineData("SV-13", "SV-13", "", true)]
    [InlineData("SV-13 primary", "SV-13", "", false)]
    [InlineData("SV-13", "SV-13", """ "primary_backup": [{ "service": "SV-13", "primary": "p2" }] """, false)]
    public void NeedsFirstCall_TwoOffers_HoldsWhereNobodyLeads(string first, string second, string mou, bool expected)
        => CoverageOf(new SmallFile().Partner("p1", Offers(first)).Partner("p2", Offers(second)).Mou(mou)).Find("SV-13")!.NeedsFirstCall.ShouldBe(expected);

    [Fact]
    public void Rows_County_AreThoseOfTheDrawnMatrix()
    {
        var answers = Samples.Answers("county-9-partners");
        var coverage = ServiceCoverage.Of(answers, TemplateContent.Library.Shared, answers.Document("mou"));
        var lines = coverage.Rows.Select(row =>
            $"{row.Service.Name["en"],-30}{string.Join("", answers.PartnersInOrder.Select(partner => $"{row.Cell(partner).Letters,2}"))} {(row.IsCovered ? row.Offers.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : row.Plan is null ? "Gap" : "Gap, plan")}");

        string.Join('\n', lines).ShouldBe(CountyMatrix.ReplaceLineEndings("\n"));
    }

    /// <summary>As the design draws it: agencies 1 to 9 in alphabetical order.</summary>
    const string CountyMatrix = """
        Case management                P                 1
        Crisis intervention            P                 1
        Safety planning                  B               1
        Victim advocacy                P B n     B   n   3
        Housing, emergency             P n     P n       2
        Housing, permanent                               Gap, plan
        Housing, transitional          P                 1
        Clothing                       P           B     2
        Donations and drives                       A     1
        Food                           A                 1
        Transportation                 A             n   1
        Welcome kits, basic needs                  P     1
        Dental, emergency                            A   1
        Dental, long-term                                Gap
        Medical, emergency             n             P   1
        Medical, long-term                               Gap
        Mental health, emergency                     P   1
        Mental health, long-term         P   P           2
        Sexual-assault services          P           A   2
        Substance-use services         n             P   1
        Identification documents       A                 1
        Legal, civil                                   P 1
        Legal, criminal and vacatur              A     P 2
        Legal, immigration             n               P 1
        Repatriation                                     Gap, plan
        Child and dependent help         n   P A         2
        Childcare                                        Gap
        Family contact, reunification  A       A         2
        Forensic interview (child)           P n         1
        Youth mentoring                      n n         Gap
        Education and GED                                Gap
        English classes                                  Gap
        Financial literacy             A                 1
        Job placement                  A                 1
        Public benefits                                  Gap
        Skills and peer support                          Gap
        Cultural and community support             A     1
        Healing and cultural practices                   Gap
        Interpretation, translation        n           n Gap
        Spiritual support (voluntary)              A     1
        """;

    /// <summary>Agencies of a small file, by id.</summary>
    sealed record AnswersOf(SmallFile Source, params string[] Ids)
    {
        public MouForge.Questionnaires.AnswerSet File { get; } = Source.Answers();
    }
}
