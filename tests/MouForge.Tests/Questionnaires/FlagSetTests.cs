using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

public sealed class FlagSetTests
{
    static string Flags(FileText file)
    {
        var answers = file.Answers();
        return string.Join(' ', SmallFolder.Library.Shared.Flags.Evaluate(answers, answers.Document("memo")).Order(StringComparer.Ordinal));
    }

    static string Offers(params string[] services) => $"\"offers\": [{string.Join(", ", services.Select(service => $$"""{ "service": "{{service}}" }"""))}]";

    [Fact]
    public void Names_HoldTheComputedOnes() => SmallFolder.Library.Shared.Flags.Names.Order().ShouldBe(["gap", "police", "shared_service", "watched"]);

    [Fact]
    public void Flags_StandBehindThoseTheyBuildOn() => SmallFolder.Library.Shared.Flags.Flags.Select(flag => flag.Name).ShouldBe(["police", "watched"]);

    [Fact]
    public void Evaluate_FlagOnAFlag_IsSet() => Flags(new FileText().Partner(types: "[\"PT-01\"]")).ShouldBe("gap police watched");

    [Fact]
    public void Evaluate_NobodyOffers_IsAGap() => Flags(new FileText().Partner()).ShouldBe("gap");

    [Fact]
    public void Evaluate_AllCovered_IsNoGap() => Flags(new FileText().Partner("p1", Offers("SV-01", "SV-02"))).ShouldBe("");

    [Fact]
    public void Evaluate_TwoAgenciesOfferOneService_IsShared() => Flags(new FileText().Partner("p1", Offers("SV-01", "SV-02")).Partner("p2", Offers("SV-02"))).ShouldBe("shared_service");

    [Fact]
    public void Evaluate_OneAgencyOffersTwice_IsNotShared() => Flags(new FileText().Partner("p1", Offers("SV-01", "SV-02", "SV-02"))).ShouldBe("");
}
