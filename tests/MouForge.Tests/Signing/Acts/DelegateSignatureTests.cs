using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Inviting;

namespace MouForge.Tests.Signing.Acts;

public sealed class DelegateSignatureTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task RunAsync_InWriting_LetsTheDelegateSignAndKeepsBoth()
    {
        await _scene.SendAsync(3);
        var first = _scene.Token("p2");
        await _scene.ProveAsync("p2");

        var invitation = SigningScene.Done(await DelegateAsync());

        invitation.Envelope.FindParty("p2")!.Status.ShouldBe(PartyStatus.Delegated);
        (await RefusalOfAsync(first)).ShouldBe("link_passed_on");
        (await SignAsDelegateAsync(invitation.Token)).IsDone.ShouldBeTrue();
        var records = await _scene.SignaturesAsync();
        records.Select(record => record.Method).ShouldBe([SigningMethod.Delegate, SigningMethod.Click]);
        records[0].Delegate!.Reason.ShouldBe("On leave");
        records[1].Delegate!.From.ShouldBe("pe_p2");
    }

    [Fact]
    public async Task RunAsync_WithoutWriting_IsRefused()
    {
        await _scene.SendAsync(3);
        await _scene.ProveAsync("p2");

        (await DelegateAsync(command => command with { Authority = command.Authority with { Reference = null } })).Refusal!.Code.ShouldBe("authority_needed");
    }

    [Fact]
    public async Task RunAsync_ToTheLeadsStaff_IsRefused()
    {
        await _scene.SendAsync(3);
        await _scene.ProveAsync("p2");

        (await DelegateAsync(command => command with { ToAgencyId = "p1" })).Refusal!.Code.ShouldBe("leads_own_staff");
    }

    [Fact]
    public async Task RunAsync_ByADelegate_IsRefused()
    {
        await _scene.SendAsync(3);
        await _scene.ProveAsync("p2");
        var invitation = SigningScene.Done(await DelegateAsync());
        await ProveAsync(invitation.Token);

        var again = await DelegateAsync(command => command with { Token = invitation.Token, To = SigningScene.Invitee("pe_third") });

        again.Refusal!.Code.ShouldBe("delegated_already");
    }

    [Fact]
    public async Task RunAsync_AfterItsEnd_DoesNotLetTheDelegateSign()
    {
        await _scene.SendAsync(3);
        await _scene.ProveAsync("p2");
        var invitation = SigningScene.Done(await DelegateAsync(command => command with { ExpiresAt = _scene.Clock.Now + TimeSpan.FromDays(2) }));
        _scene.Clock.Now += TimeSpan.FromDays(3);

        (await SignAsDelegateAsync(invitation.Token)).Refusal!.Code.ShouldBe("delegation_ended");
    }

    Task<Outcome<Invitation>> DelegateAsync(Func<DelegateSignature.Command, DelegateSignature.Command>? change = null)
    {
        var command = new DelegateSignature.Command
        {
            Token = _scene.Token("p2"),
            To = SigningScene.Invitee("pe_deputy"),
            ToAgencyId = "p2",
            Authority = new("delegation letter", "2026-17", null, null, "auth-1", true),
            Reason = "On leave",
            Context = SigningContext.None,
        };
        return _scene.Delegate.RunAsync(change is null ? command : change(command));
    }

    async Task ProveAsync(LinkToken token)
    {
        var code = SigningScene.Done(await _scene.SendCode.RunAsync(new(token, "email")));
        SigningScene.Done(await new CheckCode(_scene.Gate, _scene.Links).RunAsync(new(token, code.Code)));
    }

    async Task<Outcome<Envelope>> SignAsDelegateAsync(LinkToken token)
    {
        await ProveAsync(token);
        SigningScene.Done(await new GiveConsent(_scene.Gate).RunAsync(new(token, "ec-1", true, _scene.Clock.Now)));
        return await _scene.TrySignAsync("p2", command => command with
        {
            Token = token,
            Signer = SigningScene.Invitee("pe_deputy"),
            Mark = new SignatureMark.Clicked(),
        });
    }

    async Task<string?> RefusalOfAsync(LinkToken token) => (await _scene.TrySignAsync("p2", command => command with { Token = token })).Refusal?.Code;
}
