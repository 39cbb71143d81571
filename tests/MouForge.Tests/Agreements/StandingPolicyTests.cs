using MouForge.Agreements;
using MouForge.Coalitions;

namespace MouForge.Tests.Agreements;

public sealed class StandingPolicyTests
{
    static readonly DateOnly Start = new(2026, 3, 1);
    static readonly DateOnly End = new(2027, 2, 28);
    static readonly AgreementId Mou = AgreementId.Parse("mou");

    static readonly AgreementStanding Parent = new()
    {
        Agreement = Mou,
        EffectiveDate = Start,
        ExpiryDate = End,
        Parties = [new("p1", "Sheriff", Start), new("p2", "Shelter", Start), new("p3", "Clinic", null)],
    };

    [Fact]
    public void Of_Joinder_AddsAPartyUntilTheCommonEndAndChangesNoOther()
    {
        var joinder = Child("joinder-1", AgreementRelation.Joinder, new(2026, 9, 1), "p5") with { Parties = [new("p5", "School", new(2026, 9, 1)), new("p2", "Shelter", new(2026, 9, 1))] };

        var standing = StandingPolicy.Of(Parent, [joinder]);

        standing.Parties.ShouldBe([new("p1", "Sheriff", Start, End), new("p2", "Shelter", Start, End), new("p3", "Clinic", null, End), new("p5", "School", new(2026, 9, 1), End)]);
    }

    [Fact]
    public void Of_Withdrawal_EndsThatPartysPartAlone()
    {
        var standing = StandingPolicy.Of(Parent, [Child("withdrawal-1", AgreementRelation.Withdrawal, new(2026, 10, 31), "p2")]);

        standing.Parties.Where(party => party.IsBoundOn(new(2026, 10, 31))).Select(party => party.Partner).ShouldBe(["p1", "p2"]);
        standing.Parties.Where(party => party.IsBoundOn(new(2026, 11, 1))).Select(party => party.Partner).ShouldBe(["p1"]);
    }

    [Fact]
    public void Of_WithdrawalAndJoinderAgain_BindsTheAgencyTwice()
    {
        var standing = StandingPolicy.Of(Parent,
        [
            Child("joinder-2", AgreementRelation.Joinder, new(2026, 12, 1), "p2"),
            Child("withdrawal-1", AgreementRelation.Withdrawal, new(2026, 10, 31), "p2"),
        ]);

        standing.Parties.Where(party => party.Partner == "p2").Select(party => (party.FromDate, party.LastDate))
            .ShouldBe([(Start, new(2026, 10, 31)), (new(2026, 12, 1), End)]);
    }

    [Fact]
    public void Of_ChildNotInEffectOrOfAnotherParent_ChangesNothing()
    {
        var standing = StandingPolicy.Of(Parent,
        [
            Child("joinder-1", AgreementRelation.Joinder, null, "p5"),
            Child("joinder-2", AgreementRelation.Joinder, Start, "p6") with { Parent = new(AgreementId.Parse("other"), AgreementRelation.Joinder, PartnerId.Parse("p6")) },
        ]);

        standing.Parties.Count.ShouldBe(3);
    }

    [Fact]
    public void Of_AmendmentAndRenewal_AreNamedInTheirOrder()
    {
        var standing = StandingPolicy.Of(Parent,
        [
            Child("amendment-2", AgreementRelation.Amendment, new(2026, 8, 1)),
            Child("mou-2", AgreementRelation.Renewal, new(2027, 3, 1)),
            Child("amendment-1", AgreementRelation.Amendment, new(2026, 5, 1)),
        ]);

        standing.Amendments.Select(id => id.Value).ShouldBe(["amendment-1", "amendment-2"]);
        standing.RenewedBy.ShouldBe(AgreementId.Parse("mou-2"));
        standing.IsInEffectOn(End).ShouldBeTrue();
        standing.IsInEffectOn(End.AddDays(1)).ShouldBeFalse();
    }

    static AgreementStanding Child(string id, AgreementRelation relation, DateOnly? effective, string? partner = null) => new()
    {
        Agreement = AgreementId.Parse(id),
        Parent = new(Mou, relation, partner is null ? null : PartnerId.Parse(partner)),
        EffectiveDate = effective,
        Parties = [],
    };
}
