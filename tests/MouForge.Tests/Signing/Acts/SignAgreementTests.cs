using System.Text;
using MouForge.AuditTrail;
using MouForge.Documents;
using MouForge.Signing;
using MouForge.Signing.Acts;

namespace MouForge.Tests.Signing.Acts;

public sealed class SignAgreementTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task RunAsync_EverythingThere_SignsOnceWithTheWholeRecord()
    {
        await _scene.SendAsync(3);

        var envelope = await _scene.SignAsync("p2");

        envelope.FindParty("p2")!.Status.ShouldBe(PartyStatus.Signed);
        var record = (await _scene.SignaturesAsync()).ShouldHaveSingleItem();
        await JsonSnapshot.VerifyAsync("SignAgreement", record);
    }

    [Fact]
    public async Task RunAsync_Signed_LeavesNoNameInTheLine()
    {
        await _scene.SendAsync(2);
        await _scene.SignAsync("p2");

        string lines = Encoding.UTF8.GetString((await _scene.AuditLog.ReadAsync(SigningScene.Record)).ToBytes());

        lines.ShouldNotContain("Name of");
        lines.ShouldNotContain("example.org");
        lines.ShouldNotContain("203.0.113");
        lines.ShouldNotContain("Browser");
    }

    [Fact]
    public async Task RunAsync_Twice_IsRefusedAndRecorded()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");

        var again = await _scene.TrySignAsync("p2");

        again.Refusal!.Code.ShouldBe("already_signed");
        (await _scene.KindsAsync()).Count(kind => kind == EventKind.Signed).ShouldBe(1);
        (await _scene.KindsAsync())[^1].ShouldBe(EventKind.SignatureRefused);
    }

    [Fact]
    public async Task RunAsync_RefusedAgainAndAgain_IsRecordedOnce()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");

        for (int i = 0; i < 5; i++)
            await _scene.TrySignAsync("p2");

        (await _scene.KindsAsync()).Count(kind => kind == EventKind.SignatureRefused).ShouldBe(1);
    }

    [Fact]
    public async Task RunAsync_OlderVersionShown_IsRefusedWithBothNumbers()
    {
        await _scene.SendAsync(3);
        await _scene.PrepareAsync("p2");
        await _scene.LockAsync(SigningScene.Version(2, 3));

        var outcome = await _scene.TrySignAsync("p2");

        outcome.Refusal!.Code.ShouldBe("older_version");
        outcome.Refusal.Sentence.ShouldContain("You were shown version 1, but version 2 is now the one to sign.");
        (await _scene.KindsAsync())[^1].ShouldBe(EventKind.LinkRefused);
    }

    [Fact]
    public async Task RunAsync_NewVersionLocked_DropsEarlierSignatures()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");

        var envelope = await _scene.LockAsync(SigningScene.Version(2, 3));

        envelope.Parties.ShouldAllBe(party => party.Status == PartyStatus.NotInvited && party.Signature == null);
        (await _scene.KindsAsync()).ShouldContain(EventKind.Superseded);
    }

    [Fact]
    public async Task RunAsync_OtherPdfShown_IsRefused()
    {
        await _scene.SendAsync(3);
        await _scene.PrepareAsync("p2");

        (await _scene.TrySignAsync("p2", command => command with { Pdf = ContentHash.Of("other"u8) })).Refusal!.Code.ShouldBe("other_text");
        (await _scene.TrySignAsync("p2", command => command with { ContentCode = ContentCode.Of("other") })).Refusal!.Code.ShouldBe("other_text");
    }

    [Fact]
    public async Task RunAsync_ExpiredLink_IsRefusedAndRecorded()
    {
        await _scene.SendAsync(3);
        _scene.Clock.Now += SigningRules.LinkLife + TimeSpan.FromSeconds(1);

        var outcome = await _scene.TrySignAsync("p2");

        outcome.Refusal!.Code.ShouldBe("link_expired");
        (await _scene.KindsAsync())[^1].ShouldBe(EventKind.LinkRefused);
    }

    [Fact]
    public async Task RunAsync_UnknownLink_IsRefused()
    {
        await _scene.SendAsync(2);

        (await _scene.TrySignAsync("p2", command => command with { Token = new("nonsense") })).Refusal!.Code.ShouldBe("unknown_link");
    }

    [Fact]
    public async Task RunAsync_WithoutCode_AsksForIt()
    {
        await _scene.SendAsync(2);

        (await _scene.TrySignAsync("p2")).Refusal!.Code.ShouldBe("code_needed");
    }

    [Fact]
    public async Task RunAsync_CodeOfYesterday_AsksForANewOne()
    {
        await _scene.SendAsync(2);
        await _scene.PrepareAsync("p2");
        _scene.Clock.Now += SigningRules.CodeProof + TimeSpan.FromSeconds(1);

        (await _scene.TrySignAsync("p2")).Refusal!.Code.ShouldBe("code_needed");
    }

    [Fact]
    public async Task RunAsync_ConsentWithdrawn_AsksForItAgain()
    {
        await _scene.SendAsync(2);
        await _scene.PrepareAsync("p2");
        SigningScene.Done(await new WithdrawConsent(_scene.Gate).RunAsync(_scene.Token("p2")));

        (await _scene.TrySignAsync("p2")).Refusal!.Code.ShouldBe("consent_needed");
    }

    [Fact]
    public async Task RunAsync_LeadBeforeTheOthers_WaitsForItsTurn()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");
        await _scene.PrepareAsync("p1");

        (await _scene.TrySignAsync("p1")).Refusal!.Sentence.ShouldContain("1 agency has not answered yet");
        (await _scene.DeclineAsync("p3")).IsDone.ShouldBeTrue();
        (await _scene.TrySignAsync("p1")).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task RunAsync_LeadAfterTheDeadline_NeedNotWait()
    {
        await _scene.SendAsync(3);
        _scene.Clock.Now += SigningRules.SigningPeriod - TimeSpan.FromHours(1);
        await _scene.InviteAsync("p1");
        await _scene.InviteAsync("p2");
        _scene.Clock.Now += TimeSpan.FromHours(2);
        await _scene.PrepareAsync("p1");
        await _scene.PrepareAsync("p2");

        (await _scene.TrySignAsync("p2")).Refusal!.Code.ShouldBe("deadline_passed");
        (await _scene.TrySignAsync("p1")).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task RunAsync_TypedNameDiffers_NeedsAReason()
    {
        await _scene.SendAsync(3);
        await _scene.PrepareAsync("p2");

        (await _scene.TrySignAsync("p2", command => command with { Mark = new SignatureMark.Typed("C. Vane", "script") })).Refusal!.Code.ShouldBe("name_differs");
        (await _scene.TrySignAsync("p2", command => command with { Mark = new SignatureMark.Typed("C. Vane", "script", "I sign so") })).IsDone.ShouldBeTrue();
        (await _scene.SignaturesAsync())[0].NameReason.ShouldBe("I sign so");
    }

    [Theory]
    [InlineData("")]
    [InlineData("10,10")]
    [InlineData("10,10 10,10")]
    [InlineData("10,10 2000,10")]
    [InlineData("<script>")]
    public async Task RunAsync_NothingDrawn_IsRefused(string strokes)
    {
        await _scene.SendAsync(2);
        await _scene.PrepareAsync("p2");

        (await _scene.TrySignAsync("p2", command => command with { Mark = new SignatureMark.Drawn(strokes) })).Refusal!.Code.ShouldBe("nothing_drawn");
    }

    [Fact]
    public async Task RunAsync_DrawnAndClicked_WeighTheSame()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2", command => command with { Mark = new SignatureMark.Drawn("10,10 20,30;5,5 900,900") });
        await _scene.SignAsync("p3", command => command with { Mark = new SignatureMark.Clicked() });

        var records = await _scene.SignaturesAsync();

        records.Select(record => record.Method).ShouldBe([SigningMethod.Draw, SigningMethod.Click]);
        records[0].Strokes.ShouldBe("10,10 20,30;5,5 900,900");
        records.ShouldAllBe(record => record.Status == "signed");
    }

    [Fact]
    public async Task RunAsync_WithCondition_BecomesACommentAndSignsNothing()
    {
        await _scene.SendAsync(3);
        await _scene.PrepareAsync("p2");

        var outcome = await _scene.TrySignAsync("p2", command => command with { Condition = "Only without section 4" });

        outcome.Refusal!.Code.ShouldBe("conditional");
        (await _scene.Log.ReadAsync(SigningScene.Record)).FindParty("p2")!.Status.ShouldBe(PartyStatus.Commented);
    }

    [Theory]
    [InlineData("A\u0007B", "control_characters")]
    [InlineData(" ", "missing")]
    [InlineData("SSN 123-45-6789", "social_security_number")]
    public async Task RunAsync_BadName_IsRefusedInWords(string name, string code)
    {
        await _scene.SendAsync(2);
        await _scene.PrepareAsync("p2");

        var outcome = await _scene.TrySignAsync("p2", command => command with { Signer = command.Signer with { Name = name } });

        outcome.Refusal!.Code.ShouldBe(code);
    }
}
