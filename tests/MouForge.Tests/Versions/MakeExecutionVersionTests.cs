using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Tests.Coalitions;
using MouForge.Versions;
using static MouForge.Tests.Versions.SampleVersions;

namespace MouForge.Tests.Versions;

public sealed class MakeExecutionVersionTests
{
    [Fact]
    public async Task Lock_WithOpenNotes_NamesEachOfThem()
    {
        var sample = await LoadedAsync();
        var (version, _) = await sample.PublishAsync();

        var refused = (await sample.LockAsync(1)).Failure.ShouldBeOfType<LockRefused>();

        version.Notes.ShouldNotBeEmpty();
        refused.Obstacles.Where(obstacle => obstacle.Code == "note_open").Select(obstacle => obstacle.Place).ShouldBe(version.Notes.Select(note => note.Id));
        (await sample.Versions.FindAsync(Names, 1, VersionStage.Locked)).ShouldBeNull();
    }

    [Fact]
    public async Task Lock_OnceEveryNoteIsConfirmed_MakesTheFilesForSignatureOnce()
    {
        var sample = await LoadedAsync();
        var (draft, _) = await sample.PublishAsync();
        await sample.ConfirmNotesAsync(draft);

        var outcome = await sample.LockAsync(1);
        outcome.Failure.ShouldBeNull();
        var locked = outcome.Value!;

        locked.IsLocked.ShouldBeTrue();
        (locked.Number, locked.ContentCode).ShouldBe((draft.Number, draft.ContentCode));
        locked.Notes.ShouldBeEmpty();
        string text = await sample.TextAsync(locked, VersionFiles.Pdf);
        text.ShouldStartWith("Pdf Version 1 · For signature");
        text.ShouldNotContain("Counsel note");
        (await sample.TextAsync(draft, VersionFiles.Pdf)).ShouldContain("Counsel note");
        sample.Coalition.Clock.Now = sample.Coalition.Clock.Now.AddDays(1);
        (await sample.LockAsync(1)).Value!.Manifest.ShouldBe(locked.Manifest);
        (await new StatusIndex(sample.Coalition.Store).ListAsync().ToListAsync())[0].Text(StatusKeys.Locked).ShouldBe("1");
    }

    [Fact]
    public async Task Decide_Note_RecordsWhoWithoutTheName()
    {
        var sample = await LoadedAsync();
        var (version, _) = await sample.PublishAsync();

        await sample.Decide.RunAsync(new(Mou, 1, version.Notes[0].Id, "Ada Counsel", true, SampleCoalition.Lead));

        var line = (await sample.LinesAsync())[^1];
        line.Kind.ShouldBe(EventKind.NoteConfirmed);
        line.Details.Text("outcome").ShouldBe("citation_dropped");
        line.Personal.Keys.ShouldBe(["name"]);
        System.Text.Encoding.UTF8.GetString(line.Bytes.Span).ShouldNotContain("Ada Counsel");
    }

    [Fact]
    public async Task Lock_NotesConfirmedForAnEarlierVersion_StillCount()
    {
        var sample = await LoadedAsync();
        await sample.ConfirmNotesAsync((await sample.PublishAsync()).Version);
        await sample.Coalition.SaveAsync(SampleCoalition.Sheriff, 1, SampleCoalition.SheriffsOffice, ("mission", "Keeps the whole county safe."));
        await sample.PublishAsync();

        (await sample.LockAsync(1)).Failure.ShouldBeOfType<LockRefused>().Obstacles.ShouldHaveSingleItem().Code.ShouldBe("newer_version");
        (await sample.LockAsync(2)).Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Lock_MissingAnswerAndBlockOfTheReview_AreNamedWithTheirPaths()
    {
        var sample = await LoadedAsync(file =>
        {
            ((System.Text.Json.Nodes.JsonObject)file["documents"]!["mou"]!).Remove("live_when");
            file["coalition"]!["oppressive"] = "We share case details in every meeting.";
        });
        await sample.ConfirmNotesAsync((await sample.PublishAsync()).Version);

        var obstacles = (await sample.LockAsync(1)).Failure.ShouldBeOfType<LockRefused>().Obstacles;

        obstacles.Select(obstacle => (obstacle.Code, obstacle.Place))
            .ShouldBe([("missing_answer", "documents.mou.live_when"), ("case_details_shared", "coalition.oppressive")]);
    }

    [Fact]
    public async Task Lock_ByAnAgency_IsNotAllowed()
    {
        var sample = await LoadedAsync();
        await sample.PublishAsync();

        (await sample.Lock.RunAsync(new(Mou, 1, SampleCoalition.ShelterStaff))).Failure.ShouldBeOfType<NotAllowed>();
        (await sample.LockAsync(9)).Failure.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Lock_AfterAnInterruptedLockOfAnotherProgram_WritesItsOwnFiles()
    {
        var sample = await LoadedAsync();
        await sample.ConfirmNotesAsync((await sample.PublishAsync()).Version);
        await sample.Coalition.Store.CreateAsync(Names.VersionFile(1, VersionStage.Locked, VersionFiles.Word), "half"u8.ToArray());

        var locked = (await sample.LockAsync(1)).Value!;

        (await sample.TextAsync(locked, VersionFiles.Word)).ShouldStartWith("Word Version 1");
    }
}
