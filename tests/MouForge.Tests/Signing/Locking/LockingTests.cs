using MouForge.AuditTrail;
using MouForge.Signing;
using MouForge.Signing.Effects;
using MouForge.Signing.Locking;
using MouForge.Signing.Reviewing;

namespace MouForge.Tests.Signing.Locking;

public sealed class LockingTests
{
    readonly SigningScene _scene = new();

    public static TheoryData<LockedVersion, string> BadVersions() => new()
    {
        { SigningScene.Version(1, 1), "at least two" },
        { SigningScene.Version(1, 3, new EffectRule.Named(["p2", "p9"])), "core partners" },
        { SigningScene.Version(1, 3, new EffectRule.Number(4)), "number of signatures" },
        { SigningScene.Version(1, 3, new EffectRule.Number(1)), "number of signatures" },
        { SigningScene.Version(1, 2) with { EffectiveFrom = new(2027, 1, 1), ExpiryDate = new(2026, 12, 31) }, "before the first" },
    };

    [Theory]
    [MemberData(nameof(BadVersions))]
    public async Task LockVersion_ThatDoesNotFit_IsRefused(LockedVersion version, string why)
        => (await LockAsync(version)).Refusal!.Sentence.ShouldContain(why);

    [Fact]
    public async Task LockVersion_SameNumberAgain_IsRefused()
    {
        await _scene.LockAsync(SigningScene.Version(2, 2));

        (await LockAsync(SigningScene.Version(2, 2))).Refusal!.Code.ShouldBe("old_version_number");
        (await LockAsync(SigningScene.Version(1, 2))).Refusal!.Code.ShouldBe("old_version_number");
    }

    [Fact]
    public async Task LockVersion_ReadBack_IsWhatWasLocked()
    {
        var version = SigningScene.Version(1, 3, new EffectRule.Named(["p2", "p3"]), "board") with { EffectiveFrom = new(2027, 1, 1), PublicCopy = SigningScene.Pdf };

        var envelope = await _scene.LockAsync(version);

        var read = envelope.Locked!;
        read.Parties.ShouldBe(version.Parties);
        ((EffectRule.Named)read.Effect).Parties.ShouldBe(["p2", "p3"]);
        (read.EffectiveFrom, read.TermMonths, read.Pdf, read.PublicCopy, read.LockedAt)
            .ShouldBe((version.EffectiveFrom, 12, version.Pdf, version.PublicCopy, _scene.Clock.Now));
    }

    [Fact]
    public async Task LockVersion_WhileCommentsAreOpen_IsRefused()
    {
        await StartReviewAsync();

        (await LockAsync(SigningScene.Version(1, 2))).Refusal!.Code.ShouldBe("review_open");
        SigningScene.Done(await new CloseReviewRound(_scene.Log).RunAsync(new(SigningScene.Record, SigningScene.Lead))).Review.ShouldBeNull();
        (await LockAsync(SigningScene.Version(1, 2))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task CommentOnDraft_InTheRound_IsCountedAndItsWordsAreForTheLead()
    {
        await StartReviewAsync();

        var envelope = SigningScene.Done(await CommentAsync(1));

        envelope.Comments.ShouldBe(1);
        var line = (await _scene.AuditLog.ReadAsync(SigningScene.Record)).Last!;
        line.Details.Text("clause").ShouldBe("CL-TERM");
        (await new PersonalDetails(_scene.Store).ReadAsync(SigningScene.Record, line))["words"].ShouldBe("Two years, please.");
    }

    [Fact]
    public async Task CommentOnDraft_OnAnotherVersionOrWithoutARound_IsRefused()
    {
        (await CommentAsync(1)).Refusal!.Code.ShouldBe("no_review");
        await StartReviewAsync();
        (await CommentAsync(2)).Refusal!.Code.ShouldBe("older_version");
    }

    [Fact]
    public async Task FileSignedAgreement_FromPaper_IsCompleteWithItsDates()
    {
        var envelope = SigningScene.Done(await new FileSignedAgreement(_scene.Log).RunAsync(Paper()));

        (envelope.Status, envelope.EffectiveDate, envelope.ExpiryDate, envelope.ExecutionDate)
            .ShouldBe((EnvelopeStatus.Completed, new DateOnly(2025, 3, 1), new DateOnly(2027, 2, 28), new DateOnly(2025, 2, 20)));
        envelope.Parties.ShouldAllBe(party => party.Status == PartyStatus.Signed && party.Signature!.Method == SigningMethod.Filed);
        (await _scene.Board.ListAsync("harbor").ToListAsync()).ShouldHaveSingleItem().ExpiryDate.ShouldBe(new DateOnly(2027, 2, 28));
    }

    [Fact]
    public async Task FileSignedAgreement_OverARecordThatBegan_IsRefused()
    {
        await _scene.LockAsync(SigningScene.Version(1, 2));

        (await new FileSignedAgreement(_scene.Log).RunAsync(Paper())).Refusal!.Code.ShouldBe("not_empty");
    }

    [Fact]
    public async Task FileSignedAgreement_WithDatesThatDoNotFit_IsRefused()
    {
        var future = Paper() with { Parties = [new("p1", "Agency 1", new(2027, 1, 1)), new("p2", "Agency 2", new(2025, 1, 1))] };

        (await new FileSignedAgreement(_scene.Log).RunAsync(future)).Refusal!.Code.ShouldBe("bad_dates");
        (await new FileSignedAgreement(_scene.Log).RunAsync(Paper() with { ExpiryDate = new(2024, 1, 1) })).Refusal!.Code.ShouldBe("bad_dates");
    }

    Task<Outcome<Envelope>> LockAsync(LockedVersion version) => new LockVersion(_scene.Log).RunAsync(new(SigningScene.Record, SigningScene.Lead, version));

    async Task StartReviewAsync()
        => SigningScene.Done(await new StartReviewRound(_scene.Log).RunAsync(new(SigningScene.Record, SigningScene.Lead, 1, new(2026, 12, 1))));

    Task<Outcome<Envelope>> CommentAsync(int version) => new CommentOnDraft(_scene.Log).RunAsync(new()
    {
        Record = SigningScene.Record,
        Actor = new(ActorRole.Representative, "pe_rep"),
        PartyId = "p2",
        Version = version,
        Clause = "CL-TERM",
        Words = "Two years, please.",
    });

    static FileSignedAgreement.Command Paper() => new()
    {
        Record = SigningScene.Record,
        Actor = SigningScene.Lead,
        Title = "MOU of 2025",
        Template = "mou",
        Parties = [new("p1", "Agency 1", new(2025, 2, 20), true), new("p2", "Agency 2", new(2025, 2, 1))],
        EffectiveDate = new(2025, 3, 1),
        ExpiryDate = new(2027, 2, 28),
    };
}
