using MouForge.AuditTrail;
using MouForge.Signing;
using MouForge.Signing.Effects;

namespace MouForge.Tests.Signing.Effects;

public sealed class DeadlineTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task DropOut_AfterADecline_LetsTheOthersTakeEffect()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");
        await _scene.DeclineAsync("p3");
        (await _scene.SignAsync("p1")).Status.ShouldBe(EnvelopeStatus.Sent);

        var envelope = SigningScene.Done(await DropOutAsync("p3"));

        envelope.Status.ShouldBe(EnvelopeStatus.Completed);
        envelope.EffectiveDate.ShouldBe(new DateOnly(2026, 11, 22));
    }

    [Fact]
    public async Task DropOut_WhileThereIsTime_IsRefused()
    {
        await _scene.SendAsync(3);

        (await DropOutAsync("p3")).Refusal!.Sentence.ShouldContain("can sign until 2026-12-22");
    }

    [Fact]
    public async Task DropOut_OfWhoSigned_IsRefused()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");

        (await DropOutAsync("p2")).Refusal!.Code.ShouldBe("has_signed");
    }

    [Fact]
    public async Task DropOut_OfACorePartner_IsRefused()
    {
        await _scene.SendAsync(4, new EffectRule.Named(["p2", "p3"]));
        await _scene.DeclineAsync("p3");

        (await DropOutAsync("p3")).Refusal!.Sentence.ShouldStartWith("Agency 3 is a core partner");
    }

    [Fact]
    public async Task DropOut_LeavingOne_IsRefused()
    {
        await _scene.SendAsync(2);
        await _scene.DeclineAsync("p2");

        (await DropOutAsync("p2")).Refusal!.Code.ShouldBe("too_few");
    }

    [Fact]
    public async Task Expire_OnTheDay_ClosesThePartiesButNotTheLead()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");
        _scene.Clock.Now += SigningRules.SigningPeriod + TimeSpan.FromMinutes(1);

        var envelope = SigningScene.Done(await ExpireAsync());

        envelope.Parties.Select(party => party.Status).ShouldBe([PartyStatus.Invited, PartyStatus.Signed, PartyStatus.Expired]);
        envelope.Status.ShouldBe(EnvelopeStatus.Sent);
        (await ExpireAsync()).Refusal!.Code.ShouldBe("not_due");
    }

    [Fact]
    public async Task Expire_AfterTheLeadsTime_EndsTheEnvelope()
    {
        await _scene.SendAsync(3);
        _scene.Clock.Now += SigningRules.SigningPeriod + SigningRules.LeadGrace + TimeSpan.FromMinutes(1);

        SigningScene.Done(await ExpireAsync()).Status.ShouldBe(EnvelopeStatus.Expired);
    }

    [Fact]
    public async Task Expire_BeforeTheDay_DoesNothing()
    {
        await _scene.SendAsync(2);
        var before = await _scene.KindsAsync();

        (await ExpireAsync()).Refusal!.Code.ShouldBe("not_due");
        (await _scene.KindsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Extend_AfterTheDay_AsksThoseAgainWhoMissedIt()
    {
        await _scene.SendAsync(3);
        _scene.Clock.Now += SigningRules.SigningPeriod + TimeSpan.FromMinutes(1);
        await ExpireAsync();

        var envelope = SigningScene.Done(await ExtendAsync(_scene.Clock.Now + TimeSpan.FromDays(10)));
        await _scene.InviteAsync("p3");

        envelope.FindParty("p3")!.Status.ShouldBe(PartyStatus.Invited);
        (await _scene.SignAsync("p3")).FindParty("p3")!.Status.ShouldBe(PartyStatus.Signed);
    }

    [Fact]
    public async Task Extend_ToAnEarlierDay_IsRefused()
    {
        await _scene.SendAsync(2);

        (await ExtendAsync(_scene.Clock.Now + TimeSpan.FromDays(1))).Refusal!.Code.ShouldBe("not_later");
    }

    [Fact]
    public async Task Void_BeforeEffect_EndsItForAll()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");

        var envelope = SigningScene.Done(await VoidAsync());

        envelope.Status.ShouldBe(EnvelopeStatus.Voided);
        envelope.Parties.ShouldAllBe(party => party.Status == PartyStatus.Voided);
        await _scene.PrepareAsync("p3");
        (await _scene.TrySignAsync("p3")).Refusal!.Code.ShouldBe("over");
    }

    [Fact]
    public async Task Void_InEffect_PointsToAmendmentAndWithdrawal()
    {
        await _scene.SendAsync(3, new EffectRule.Number(2));
        await _scene.SignAsync("p2");
        await _scene.SignAsync("p3");

        (await VoidAsync()).Refusal!.Sentence.ShouldContain("amendment");
    }

    [Fact]
    public async Task RecordApproval_Approved_MakesTheSignatureCountFromThatDay()
    {
        await _scene.SendAsync(2, approvalOfP2: "board");
        await _scene.SignAsync("p2");
        await _scene.SignAsync("p1");
        _scene.Clock.Now += TimeSpan.FromDays(9);

        var envelope = SigningScene.Done(await ApproveAsync(true, "R-12"));

        (envelope.Status, envelope.EffectiveDate).ShouldBe((EnvelopeStatus.Completed, new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public async Task RecordApproval_NotApproved_IsADecline()
    {
        await _scene.SendAsync(3, approvalOfP2: "board");
        await _scene.SignAsync("p2");
        _scene.Clock.Now += TimeSpan.FromDays(9);

        SigningScene.Done(await ApproveAsync(false, null)).FindParty("p2")!.Status.ShouldBe(PartyStatus.Declined);
    }

    [Fact]
    public async Task RecordApproval_ByAnotherAgency_IsRefused()
    {
        await _scene.SendAsync(3, approvalOfP2: "board");
        await _scene.SignAsync("p2");

        (await ApproveAsync(true, "R-12", "p3")).Refusal!.Code.ShouldBe("not_yours");
    }

    Task<Outcome<Envelope>> DropOutAsync(string party) => new DropOutParty(_scene.Log).RunAsync(new(SigningScene.Record, SigningScene.Lead, party));

    Task<Outcome<Envelope>> ExpireAsync() => new ExpireEnvelope(_scene.Log).RunAsync(SigningScene.Record);

    Task<Outcome<Envelope>> ExtendAsync(DateTimeOffset deadline) => new ExtendDeadline(_scene.Log).RunAsync(new(SigningScene.Record, SigningScene.Lead, deadline));

    Task<Outcome<Envelope>> VoidAsync() => new VoidEnvelope(_scene.Log).RunAsync(new(SigningScene.Record, SigningScene.Lead, "mistake_in_text", "Section 3"));

    Task<Outcome<Envelope>> ApproveAsync(bool approved, string? reference, string actorParty = "p2") => new RecordApproval(_scene.Log).RunAsync(new()
    {
        Record = SigningScene.Record,
        Actor = new(ActorRole.Representative, "pe_rep"),
        ActorPartyId = actorParty,
        PartyId = "p2",
        Approved = approved,
        Body = "board",
        Reference = reference,
        Date = new(2026, 11, 30),
    });
}
