using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Documents;
using MouForge.Documents.Executions;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Effects;
using MouForge.Signing.Executing;
using MouForge.Tests.Content;

namespace MouForge.Tests.Signing.Executing;

public sealed class ComposeExecutionTests
{
    readonly SigningScene _scene = new();

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Ids_AreAllAmongThePhrases(string language)
        => SigningPhrases.Ids.Except(TemplateContent.Library.Shared.Words[language].Phrases.Keys).ShouldBeEmpty();

    [Fact]
    public async Task RunAsync_NotInEffect_IsRefused()
    {
        await _scene.SendAsync(2);

        (await ComposeAsync()).Refusal!.Code.ShouldBe("not_in_effect");
    }

    [Fact]
    public async Task RunAsync_InEffect_SaysHowEachSigned()
    {
        var execution = await ExecuteAsync();

        execution.Signatures.Select(signature => signature.PartyId).ShouldBe(["p1", "p2", "p3"]);
        execution.Signatures[1].Method.ShouldBe(new TypedSignature("Name of pe_p2"));
        ((DrawnSignature)execution.Signatures[2].Method).Strokes.Select(stroke => stroke.Count).ShouldBe([2, 3]);
        execution.Signatures.ShouldAllBe(signature => signature.SignedAt.Offset == TimeSpan.FromHours(-5) && signature.Identity == "One-time code");
        execution.Signatures[1].Approval.ShouldBe("Approval pending: board");
        execution.Signatures[1].IsApprovalPending.ShouldBeTrue();
    }

    [Fact]
    public async Task RunAsync_InEffect_CarriesTheRecordThatItNames()
    {
        var execution = await ExecuteAsync();

        var check = RecordCheck.Of(execution.Attachments.ShouldHaveSingleItem().Content, SigningScene.Record);
        check.Findings.ShouldBeEmpty();
        (execution.RecordLines, execution.RecordHash).ShouldBe((check.Lines.Count, check.Lines[^1].Hash.Value));
        execution.Signatures.ShouldAllBe(signature => check.Lines.Any(line => line.Kind == EventKind.Signed && line.Hash.Value == signature.RecordHash));
    }

    [Fact]
    public async Task RunAsync_SomebodyDeclined_IsNamedAsNoPartyAndNowhereElse()
    {
        var execution = await ExecuteAsync();

        execution.NotParties.ShouldBe(["Agency 4"]);
        execution.Events.ShouldAllBe(told => told.Party != "Agency 4" && told.By != "Agency 4");
    }

    [Fact]
    public async Task RunAsync_Timeline_TellsEachStepOnceAndTheMilestones()
    {
        var execution = await ExecuteAsync();

        execution.Events.Where(told => told.IsMilestone).Select(told => $"{told.What}, {told.By}").ShouldBe(
        [
            "Version 1 locked for signature, The lead",
            "Asked to sign, The lead",
            "Signed, Agency 2",
            "In force, The service",
        ]);
        execution.EffectiveRule.ShouldBe("In force when 2 agencies have signed");
    }

    [Fact]
    public async Task RunAsync_NameDeletedSince_SaysSoAndStillHolds()
    {
        await ExecuteAsync();
        var lines = (await _scene.AuditLog.ReadAsync(SigningScene.Record)).Lines;
        int signed = lines.First(line => line.Kind == EventKind.Signed).Seq;
        await new PersonalDetails(_scene.Store).DeleteAsync(SigningScene.Record, signed, "name");
        await _scene.Log.RecordAsync(SigningScene.Record, new()
        {
            Actor = new(ActorRole.Administrator, "pe_admin"),
            Kind = EventKind.DetailDeleted,
            Details = RecordDetails.Of(new JsonObject { ["line"] = signed, ["detail"] = "name" }),
        });

        var execution = SigningScene.Done(await ComposeAsync());

        execution.Signatures[1].Signatory.ShouldBe("deleted on request");
        execution.Signatures[1].Title.ShouldBe("Director");
        RecordCheck.Of(execution.Attachments[0].Content, SigningScene.Record).Findings.ShouldBeEmpty();
    }

    // The second waits for its board, the third draws, the fourth declines, the lead signs last: two signatures count.
    async Task<Execution> ExecuteAsync()
    {
        await _scene.SendAsync(4, new EffectRule.Number(2), "board");
        await _scene.SignAsync("p2");
        await _scene.DeclineAsync("p4");
        await _scene.SignAsync("p3", command => command with { Mark = new SignatureMark.Drawn("10,10 20,30;5,5 900,900 7,7") });
        await _scene.SignAsync("p1");
        return SigningScene.Done(await ComposeAsync());
    }

    async Task<Outcome<Execution>> ComposeAsync()
    {
        var words = TemplateContent.Library.Shared.Words["en"];
        return await new ComposeExecution(_scene.AuditLog, new PersonalDetails(_scene.Store)).RunAsync(SigningScene.Record, new()
        {
            Document = new()
            {
                Title = "Harbor County MOU",
                Author = "Harbor County Task Force",
                Language = "en",
                DocumentId = "mou-1",
                VersionLabel = "Version 1",
                State = DocumentState.ForSignature,
                CreatedAt = _scene.Clock.Now,
                Words = words.Furniture,
            },
            ConsentStatement = "I agree to sign electronically.",
            CopiesFrom = "PO Box 900",
            Phrases = words.Phrases,
            SealedAt = _scene.Clock.Now,
        });
    }
}
