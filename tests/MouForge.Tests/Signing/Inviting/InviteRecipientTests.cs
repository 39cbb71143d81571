using System.Text;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Inviting;

namespace MouForge.Tests.Signing.Inviting;

public sealed class InviteRecipientTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task RunAsync_First_SendsTheEnvelopeWithADeadline()
    {
        await _scene.LockAsync(SigningScene.Version(1, 2));

        await _scene.InviteAsync("p2");

        var envelope = await _scene.Log.ReadAsync(SigningScene.Record);
        envelope.Status.ShouldBe(EnvelopeStatus.Sent);
        envelope.DeadlineAt.ShouldBe(_scene.Clock.Now + TimeSpan.FromDays(30));
    }

    [Fact]
    public async Task RunAsync_KeepsOnlyTheHashOfTheToken()
    {
        await _scene.LockAsync(SigningScene.Version(1, 2));

        var token = await _scene.InviteAsync("p2");

        var link = await _scene.Store.ReadAsync(BlobName.InWork($"links/{token.Hash.Value}.json"));
        Encoding.UTF8.GetString(link!.Content.Span).ShouldNotContain(token.Value);
        Encoding.UTF8.GetString((await _scene.AuditLog.ReadAsync(SigningScene.Record)).ToBytes()).ShouldNotContain(token.Value);
    }

    [Fact]
    public async Task RunAsync_PersonOfAnotherAgency_IsRefusedAndLeavesNoLink()
    {
        await _scene.SendAsync(3);

        var outcome = await _scene.Invite.RunAsync(SigningScene.InviteCommand("p3", "pe_p2"));

        outcome.Refusal!.Code.ShouldBe("other_agency");
        (await _scene.Store.ListAsync(BlobContainer.Work, "links/").CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task RunAsync_BySomebodyElse_IsRefused()
    {
        await _scene.LockAsync(SigningScene.Version(1, 2));

        var outcome = await _scene.Invite.RunAsync(SigningScene.InviteCommand("p2") with { Actor = new(ActorRole.Partner, "pe_9") });

        outcome.Refusal!.Code.ShouldBe("not_the_lead");
    }

    [Fact]
    public async Task RunAsync_AgainWithAFreshLink_BothWork()
    {
        await _scene.SendAsync(2);
        var first = _scene.Token("p2");
        await _scene.InviteAsync("p2");

        foreach (var token in new[] { first, _scene.Token("p2") })
            (await new RecordStep(_scene.Gate).RunAsync(new(token, SigningStep.LinkOpened))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task FindAsync_LookingAtALink_ChangesNothing()
    {
        await _scene.SendAsync(2);
        var before = await _scene.KindsAsync();

        for (int i = 0; i < 3; i++)
            (await _scene.Links.FindAsync(_scene.Token("p2"))).ShouldBe(SigningScene.Record);

        (await _scene.KindsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task RecordDelivery_Bounced_IsSeenOnThePerson()
    {
        await _scene.SendAsync(2);

        var envelope = SigningScene.Done(await new RecordDelivery(_scene.Log).RunAsync(new(SigningScene.Record, "pe_p2", false)));

        envelope.FindPerson("pe_p2")!.BouncedAt.ShouldBe(_scene.Clock.Now);
    }

    [Fact]
    public async Task RunAsync_AsViewer_LetsThePersonReadButNotSign()
    {
        await _scene.SendAsync(3);
        var viewer = SigningScene.Done(await _scene.Invite.RunAsync(SigningScene.InviteCommand("p2", "pe_viewer") with { Role = RecipientRole.Viewer }));

        var viewed = SigningScene.Done(await new RecordStep(_scene.Gate).RunAsync(new(viewer.Token, SigningStep.DocumentViewed, 12)));

        viewed.FindParty("p2")!.Status.ShouldBe(PartyStatus.Invited);
        viewed.FindPerson("pe_viewer")!.PagesViewed.ShouldBe(12);
        (await _scene.TrySignAsync("p2", command => command with { Token = viewer.Token })).Refusal!.Code.ShouldBe("not_signatory");
    }
}
