using MouForge.Questionnaires;
using MouForge.Tests.Templates;

namespace MouForge.Tests.Questionnaires;

public sealed class ConditionCheckerTests
{
    static readonly ConditionChecker Checker = new(SmallFolder.Library.NamesFor(SmallFolder.Library.Templates[0]));

    static IReadOnlyList<string> Errors(string condition, bool perPartner = false)
        => [.. Checker.Check(Condition.Parse(condition, new("test", 1, 1)).Condition.ShouldNotBeNull(), perPartner).Select(error => $"{error.Position.Column} {error.Message}")];

    [Theory]
    [InlineData("coalition.meet = yearly and coalition.focus has (minors, adults)")]
    [InlineData("coalition.quorum = \"three of us\"")]
    [InlineData("coalition.gaps has SV-03 and coalition.seen has \"many things\"")]
    [InlineData("coalition.goals has \"any text\" and coalition.notes has x")]
    [InlineData("coalition.mission has \"1\" and coalition.mission starts \"x\"")]
    [InlineData("coalition.meet starts \"mon\"")]
    [InlineData("coalition.days > 3 and coalition.hours <= 2.5 and coalition.votes = true and coalition.votes")]
    [InlineData("coalition.founded < 2020-01-01 or coalition.founded = 2020-01-01")]
    [InlineData("answered coalition.hotel and answered coalition.hotel.targets and coalition.hotel.targets.rooms = 3")]
    [InlineData("coalition.speaker.name = \"Ann\" and answered coalition.speaker and coalition.speaker.show_publicly")]
    [InlineData("coalition.lead = p7 and any partner(partner.partner_id = coalition.lead)")]
    [InlineData("document.cores has p1 and document.kind = long and flag.police and flag.gap = false")]
    [InlineData("any partner(partner.cover = \"x\" and partner.offers has SV-01 and partner.types has (PT-01, PT-02))")]
    [InlineData("coalition.days = document.days")]
    public void Check_SoundCondition_FindsNothing(string condition) => Errors(condition).ShouldBeEmpty();

    [Theory]
    [InlineData("coalition.quorm = half", "1 'coalition.quorm' is no coalition question; did you mean 'quorum'?")]
    [InlineData("coalition.elephant = half", "1 'coalition.elephant' is no coalition question")]
    [InlineData("answered document.knd", "10 'document.knd' is no document question; did you mean 'kind'?")]
    [InlineData("any partner(partner.typs has PT-01)", "13 'partner.typs' is no partner question; did you mean 'types'?")]
    [InlineData("flag.polcie", "1 'flag.polcie' is no flag; did you mean 'police'?")]
    [InlineData("coalition.speaker.nam = x", "1 'coalition.speaker.nam' is no coalition question")]
    [InlineData("coalition.meet.x = y", "1 'coalition.meet.x' is no coalition question; did you mean 'meet'?")]
    [InlineData("coalition.goals.goal = y", "1 'coalition.goals.goal' is no coalition question")]
    [InlineData("coalition.meet = weekly", "18 'weekly' is no option of 'meet'")]
    [InlineData("coalition.meet != montly", "19 'montly' is no option of 'meet'; did you mean 'monthly'?")]
    [InlineData("coalition.focus has (minors, kids)", "30 'kids' is no option of 'focus'")]
    [InlineData("coalition.gaps has SV-04", "20 'SV-04' is no option and no id of the catalog services of 'gaps'; did you mean 'SV-01'?")]
    [InlineData("coalition.seen has SV-99", "20 'SV-99' is no option and no id of the catalog services of 'seen'")]
    [InlineData("any partner(partner.offers has CJ-01)", "32 'CJ-01' is no option and no id of the catalog services of 'service'")]
    [InlineData("coalition.days = \"14\"", "18 this compares a number with a text")]
    [InlineData("coalition.mission = 14", "21 this compares a text with a number")]
    [InlineData("coalition.votes = \"yes\"", "19 this compares yes or no with a text")]
    [InlineData("coalition.founded = 2020", "21 this compares a date with a number")]
    [InlineData("coalition.days = document.kind", "18 this compares a number with a text")]
    [InlineData("coalition.meet > monthly", "18 '>' compares numbers or dates, not a text with a text")]
    [InlineData("coalition.votes < true", "19 '<' compares numbers or dates, not yes or no with yes or no")]
    [InlineData("coalition.focus = minors", "19 a list is asked with 'has', not with '='")]
    [InlineData("coalition.speaker = \"Ann\"", "21 a group of answers cannot be compared; name the answer in it")]
    [InlineData("coalition.days has \"1\"", "20 'has' looks into a list or a text, not into a number")]
    [InlineData("coalition.focus has 3", "21 'has' looks for a text, not for a number; put it in quotation marks")]
    [InlineData("coalition.days starts \"1\"", "23 'starts' compares text with text, not a number with a text")]
    [InlineData("coalition.focus ends \"x\"", "22 'ends' compares text with text, not a list with a text")]
    [InlineData("coalition.mission", "1 'coalition.mission' is a text, not yes or no; compare it, or write 'answered coalition.mission'")]
    [InlineData("coalition.goals", "1 'coalition.goals' is a list, not yes or no; compare it, or write 'answered coalition.goals'")]
    [InlineData("\"a\" = \"a\"", "1 this compares two fixed values; one side must be a path such as coalition.depth")]
    [InlineData("partner.types has PT-01", "1 'partner.types' stands alone here, where no agency is meant; write any partner(partner.types …)")]
    public void Check_Mistake_IsNamed(string condition, string error) => Errors(condition).ShouldBe([error]);

    [Fact]
    public void Check_SeveralMistakes_AreAllNamed()
        => Errors("coalition.a = 1 or not (flag.b and any partner(partner.c)) or answered document.d").Count.ShouldBe(4);

    [Fact]
    public void Check_AskedOfEachAgency_AllowsPartnerAlone() => Errors("partner.types has PT-01", perPartner: true).ShouldBeEmpty();

    [Fact]
    public void Check_AskedOfEachAgency_IsNoLicenceForOtherPlaces() => Errors("partner.typ has PT-01", perPartner: true).Count.ShouldBe(1);
}
