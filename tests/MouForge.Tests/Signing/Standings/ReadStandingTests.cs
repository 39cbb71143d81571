using MouForge.Agreements;
using MouForge.Coalitions;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Inviting;
using MouForge.Signing.Locking;
using MouForge.Signing.Standings;

namespace MouForge.Tests.Signing.Standings;

public sealed class ReadStandingTests
{
    static readonly CoalitionId Harbor = CoalitionId.Parse("harbor");
    static readonly AgreementId Mou = AgreementId.Parse("mou-1");
    static readonly AgreementId Joinder = AgreementId.Parse("joinder-1");

    readonly SigningScene _scene = new();

    [Fact]
    public async Task Read_WithASignedJoinder_BindsTheNewAgencyWithoutTheOthersSigningAgain()
    {
        await BeginAsync(Mou, null);
        await _scene.SendAsync(2);
        await _scene.SignAsync("p2");
        await _scene.SignAsync("p1");
        int lines = (await _scene.AuditLog.ReadAsync(SigningScene.Record)).Lines.Count;
        _scene.Clock.Now = _scene.Clock.Now.AddDays(30);
        var day = DateOnly.FromDateTime(_scene.Clock.Now.UtcDateTime);

        await BeginAsync(Joinder, new AgreementParent(Mou, AgreementRelation.Joinder, PartnerId.Parse("p5")));
        (await ReadAsync())!.Parties.Count.ShouldBe(2);
        await SignJoinderAsync();

        var standing = (await ReadAsync())!;
        standing.Parties.Where(party => party.IsBoundOn(day)).Select(party => party.Partner).ShouldBe(["p1", "p2", "p5"]);
        standing.Parties[^1].ShouldBe(new PartyStanding("p5", "School", day, standing.ExpiryDate));
        (await _scene.AuditLog.ReadAsync(SigningScene.Record)).Lines.Count.ShouldBe(lines);
    }

    [Fact]
    public async Task Read_NoSuchAgreement_IsNull() => (await ReadAsync()).ShouldBeNull();

    Task<AgreementStanding?> ReadAsync()
        => new ReadStanding(new AgreementStore(_scene.AuditLog), _scene.Log, new StatusIndex(_scene.Store)).RunAsync(Harbor, Mou);

    async Task BeginAsync(AgreementId id, AgreementParent? parent)
    {
        var agreement = new Agreement { Coalition = Harbor, Id = id, Template = id.Value, Title = id.Value, Language = "en", Parent = parent };
        (await new AgreementStore(_scene.AuditLog).CreateAsync(agreement, Participant.System)).Failure.ShouldBeNull();
        await new StatusIndex(_scene.Store).ChangeAsync(agreement.Blobs, new Dictionary<string, string?> { [StatusKeys.Parent] = parent?.Agreement.Value });
    }

    async Task SignJoinderAsync()
    {
        var record = new AgreementBlobs(Harbor, Joinder).Record;
        var version = SigningScene.Version(1, 2) with { TermMonths = null, Parties = [new("p1", "Lead", IsLead: true), new("p5", "School")] };
        SigningScene.Done(await new LockVersion(_scene.Log).RunAsync(new(record, SigningScene.Lead, version)));
        var links = new Dictionary<string, LinkToken>();
        foreach (string party in (string[])["p5", "p1"])
            links[party] = SigningScene.Done(await _scene.Invite.RunAsync(SigningScene.InviteCommand(party) with { Record = record })).Token;
        foreach (var (party, token) in links)
            await SignAsync(party, token);
    }

    async Task SignAsync(string party, LinkToken token)
    {
        var code = SigningScene.Done(await _scene.SendCode.RunAsync(new(token, "email")));
        SigningScene.Done(await new CheckCode(_scene.Gate, _scene.Links).RunAsync(new(token, code.Code)));
        SigningScene.Done(await new GiveConsent(_scene.Gate).RunAsync(new(token, "ec-1", true, _scene.Clock.Now)));
        SigningScene.Done(await new SignAgreement(_scene.Gate).RunAsync(new SignAgreement.Command
        {
            Token = token,
            Version = 1,
            Pdf = SigningScene.Pdf,
            ContentCode = SigningScene.Code,
            Signer = SigningScene.Invitee($"pe_{party}"),
            Authority = new("office", null, null, null, "auth-1", true),
            Intent = new("int-1", "I sign for my agency"),
            Mark = new SignatureMark.Clicked(),
            Context = SigningContext.None,
            ReviewStep = true,
        }));
    }
}
