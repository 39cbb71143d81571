using MouForge.AuditTrail;
using MouForge.Signing;
using MouForge.Signing.Effects;

namespace MouForge.Tests.Signing.Effects;

public sealed class EffectTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task Sign_AllSigned_TakesEffectAndCompletes()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");
        (await _scene.SignAsync("p3")).Status.ShouldBe(EnvelopeStatus.Sent);

        var envelope = await _scene.SignAsync("p1");

        envelope.Status.ShouldBe(EnvelopeStatus.Completed);
        // 06:30 UTC is still the same day five hours further west.
        (envelope.EffectiveDate, envelope.ExpiryDate).ShouldBe((new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 21)));
        (await _scene.KindsAsync()).TakeLast(6).ShouldBe(
            [EventKind.Signed, EventKind.Effective, EventKind.PartyEffective, EventKind.PartyEffective, EventKind.PartyEffective, EventKind.Completed]);
    }

    [Fact]
    public async Task Sign_NamedCorePartners_TakesEffectWithoutTheOthers()
    {
        await _scene.SendAsync(4, new EffectRule.Named(["p2", "p3"]));
        await _scene.SignAsync("p2");
        (await _scene.SignAsync("p4")).Status.ShouldBe(EnvelopeStatus.Sent);

        (await _scene.SignAsync("p3")).Status.ShouldBe(EnvelopeStatus.InEffect);
    }

    [Fact]
    public async Task Sign_Number_TakesEffectWithThatMany()
    {
        await _scene.SendAsync(5, new EffectRule.Number(3));
        await _scene.SignAsync("p2");
        await _scene.SignAsync("p4");

        (await _scene.SignAsync("p5")).Status.ShouldBe(EnvelopeStatus.InEffect);
    }

    [Fact]
    public async Task Sign_EachOnItsOwnDate_SharesTheEnd()
    {
        await _scene.SendAsync(4, new EffectRule.Each());
        await _scene.SignAsync("p2");
        _scene.Clock.Now += TimeSpan.FromDays(2);
        await _scene.SignAsync("p3");
        _scene.Clock.Now += TimeSpan.FromDays(3);
        var envelope = await _scene.SignAsync("p4");

        envelope.Status.ShouldBe(EnvelopeStatus.InEffect);
        envelope.Parties.Select(party => party.EffectiveDate?.Day).ShouldBe([null, 22, 24, 27]);
        envelope.ExpiryDate.ShouldBe(new DateOnly(2027, 11, 23));
    }

    [Fact]
    public async Task Sign_AfterEffect_IsBoundFromItsOwnDate()
    {
        await _scene.SendAsync(4, new EffectRule.Number(2));
        await _scene.SignAsync("p2");
        await _scene.SignAsync("p3");
        _scene.Clock.Now += TimeSpan.FromDays(7);

        var envelope = await _scene.SignAsync("p4");

        envelope.FindParty("p4")!.EffectiveDate.ShouldBe(new DateOnly(2026, 11, 29));
        envelope.ExpiryDate.ShouldBe(new DateOnly(2027, 11, 21));
    }

    [Fact]
    public async Task Sign_BeforeTheFixedDay_TakesEffectOnThatDay()
    {
        await _scene.LockAsync(SigningScene.Version(1, 2) with { EffectiveFrom = new(2027, 1, 1), TermMonths = 24 });
        await _scene.InviteAsync("p1");
        await _scene.InviteAsync("p2");
        await _scene.SignAsync("p2");

        var envelope = await _scene.SignAsync("p1");

        (envelope.EffectiveDate, envelope.ExpiryDate, envelope.ExecutionDate)
            .ShouldBe((new DateOnly(2027, 1, 1), new DateOnly(2028, 12, 31), new DateOnly(2026, 11, 22)));
        envelope.Parties.ShouldAllBe(party => party.EffectiveDate == new DateOnly(2027, 1, 1));
    }

    [Fact]
    public async Task Sign_PendingApproval_DoesNotCount()
    {
        await _scene.SendAsync(2, approvalOfP2: "board");
        await _scene.SignAsync("p2");

        var envelope = await _scene.SignAsync("p1");

        envelope.FindParty("p2")!.Status.ShouldBe(PartyStatus.SignedPendingApproval);
        envelope.Status.ShouldBe(EnvelopeStatus.Sent);
    }
}
