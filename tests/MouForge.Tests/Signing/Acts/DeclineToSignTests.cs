using System.Text;
using MouForge.Signing;
using MouForge.Signing.Acts;

namespace MouForge.Tests.Signing.Acts;

public sealed class DeclineToSignTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task RunAsync_EndsThatPartysPartAlone_AndKeepsItsWordsBesideTheLine()
    {
        await _scene.SendAsync(3);

        var envelope = SigningScene.Done(await _scene.DeclineAsync("p2"));

        envelope.Parties.Select(party => party.Status).ShouldBe([PartyStatus.Invited, PartyStatus.Declined, PartyStatus.Invited]);
        envelope.Status.ShouldBe(EnvelopeStatus.Sent);
        Encoding.UTF8.GetString((await _scene.AuditLog.ReadAsync(SigningScene.Record)).ToBytes()).ShouldNotContain("Section 4");
        (await _scene.SignaturesAsync())[0].Decline!.Words.ShouldBe("Section 4 is not for us.");
    }

    [Fact]
    public async Task RunAsync_ThenSigning_NeedsANewInvitation()
    {
        await _scene.SendAsync(3);
        await _scene.DeclineAsync("p2");
        await _scene.PrepareAsync("p2");

        (await _scene.TrySignAsync("p2")).Refusal!.Code.ShouldBe("already_declined");
        await _scene.InviteAsync("p2");
        (await _scene.SignAsync("p2")).FindParty("p2")!.Status.ShouldBe(PartyStatus.Signed);
    }

    [Fact]
    public async Task RunAsync_UnknownCategory_ListsTheKnownOnes()
    {
        await _scene.SendAsync(2);
        await _scene.ProveAsync("p2");

        var outcome = await new DeclineToSign(_scene.Gate).RunAsync(new()
        {
            Token = _scene.Token("p2"),
            Category = "whim",
            Intent = new("int-1", "I decline"),
            Context = SigningContext.None,
        });

        outcome.Refusal!.Sentence.ShouldContain("no_authority");
    }

    [Fact]
    public async Task WithdrawSignature_BeforeEffect_TakesItBack()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");

        var envelope = SigningScene.Done(await new WithdrawSignature(_scene.Gate).RunAsync(_scene.Token("p2")));

        envelope.FindParty("p2")!.Status.ShouldBe(PartyStatus.WithdrawnBeforeEffect);
    }
}
