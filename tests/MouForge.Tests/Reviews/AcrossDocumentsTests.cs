using MouForge.Tests.Content;

namespace MouForge.Tests.Reviews;

public sealed class AcrossDocumentsTests
{
    const string People = """ "rep": { "name": "Ada" }, "alternate": { "name": "Ben" }, "signatory": { "name": "Cy" } """;

    static string Roles(string role, string person, string more = "")
        => $$""" "roles": [{ "role": "{{role}}", "duties": "x", "held_by_partner": "p1", "person": "{{person}}" {{more}} }] """;

    static string Succession(string role, string first) => $$""" "roles": [{ "role": "{{role}}", "first": "{{first}}" }] """;

    [Theory]
    [InlineData("Chair", "Chair", "p1 rep")]
    [InlineData("Co-lead (law enforcement)", "Co-lead (LE)", "p1 rep")]
    [InlineData("Chair", "chair", "Ada")]
    public void Successor_HoldsTheOfficeNow_Warns(string office, string role, string first)
        => Review(Roles(office, "Ada"), Succession(role, first)).PathsOf("successor_holds_office").ShouldBe(["documents.succession.roles[0].first"]);

    [Theory]
    [InlineData("p1 alternate")]
    [InlineData("p2 rep")]
    [InlineData("somebody else")]
    public void Successor_IsSomebodyElse_IsQuiet(string first)
        => Review(Roles("Chair", "Ada"), Succession("Chair", first)).PathsOf("successor_holds_office").ShouldBeEmpty();

    [Fact]
    public void Successor_SeatNobodyFills_Warns()
        => Review(Roles("Chair", "Ada"), Succession("Chair", "p2 alternate")).PathsOf("successor_seat_empty").ShouldBe(["documents.succession.roles[0].first"]);

    [Fact]
    public void Successor_AgencyLeft_Warns()
        => Review(Roles("Chair", "Ada"), Succession("Chair", "p3 rep")).PathsOf("successor_left").ShouldBe(["documents.succession.roles[0].first"]);

    [Fact]
    public void Office_AgencyNamesNobodyOfThatName_Warns()
        => Review(Roles("Chair", "Zoe"), "").PathsOf("officer_left").ShouldBe(["coalition.roles[0].person"]);

    [Fact]
    public void Office_NobodyHoldsIt_Warns()
        => ReviewTexts.Of(new SmallFile().Coalition(""" "roles": [{ "role": "Chair", "duties": "x" }] """).Partner("p1", People)).PathsOf("office_vacant").ShouldBe(["coalition.roles[0].person"]);

    [Fact]
    public void Office_AgencyNoLongerTakesPart_Warns()
        => ReviewTexts.Of(new SmallFile().Coalition(""" "roles": [{ "role": "Chair", "held_by_partner": "p3", "person": "Ada" }] """).Partner("p1", People).Partner("p3", level: "none"))
            .PathsOf("officer_left").ShouldBe(["coalition.roles[0].held_by_partner"]);

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-06-01", false)]
    public void OfficeTerm_OverBeforeTheMemorandumStarts_Warns(string began, bool warns)
        => ReviewTexts.Of(new SmallFile().Coalition(Roles("Chair", "Ada", $$""", "term_start": "{{began}}" """)).Mou(""" "start": "2026-03-01" """).Document("tenure", """ "office_years": 2 """).Partner("p1", People))
            .PathsOf("office_term_over").Count.ShouldBe(warns ? 1 : 0);

    [Theory]
    [InlineData("2025-09-01", false)]
    [InlineData("2026-09-01", true)]
    public void Leaders_BeginInTheSameYear_WarnsWherePolicyForbidsIt(string second, bool warns)
        => ReviewTexts.Of(new SmallFile().Coalition($$""" "roles": [{ "role": "Co-lead (a)", "person": "Ada", "term_start": "2026-03-01" }, { "role": "Co-lead (b)", "person": "Ben", "term_start": "{{second}}" }] """)
            .Document("tenure", """ "staggered": true """).Partner("p1", People)).PathsOf("offices_not_staggered").Count.ShouldBe(warns ? 1 : 0);

    static MouForge.Reviews.Review Review(string coalition, string succession)
        => ReviewTexts.Of(new SmallFile().Coalition(coalition).Document("succession", succession).Partner("p1", People).Partner("p2", """ "rep": { "name": "Dot" } """).Partner("p3", level: "none"));
}
