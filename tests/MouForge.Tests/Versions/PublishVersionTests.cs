using System.Text;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Questionnaires;
using MouForge.Tests.Coalitions;
using MouForge.Versions;
using static MouForge.Tests.Versions.SampleVersions;

namespace MouForge.Tests.Versions;

public sealed class PublishVersionTests
{
    static readonly string[] AllFiles = [VersionFiles.Answers, VersionFiles.Outline, VersionFiles.Word, VersionFiles.Pdf, VersionFiles.PublicCopy];

    [Fact]
    public async Task Publish_First_StoresFilesThatItsManifestNames()
    {
        var sample = await LoadedAsync();

        var (version, isNew) = await sample.PublishAsync();

        isNew.ShouldBeTrue();
        version.Number.ShouldBe(1);
        version.Previous.ShouldBeNull();
        version.DocumentId.ShouldBe("SVATC-MOU-2026");
        version.TemplateVersion.ShouldBe("1");
        version.Pages.ShouldBe(7);
        version.Clauses.ShouldContain("CL-HIPAA");
        version.Parties.Select(party => (party.Id, party.IsLead, party.ApprovalBody))
            .ShouldBe([("p2", false, null), ("p3", true, null), ("p4", false, "board"), ("p1", false, "council/commission")]);
        version.Terms["effective"].ShouldBe("all");
        version.Terms["months"].ShouldBe("12");
        version.Annexes.Select(annex => annex.Label).ShouldBe(["Annex A.", "Annex B."]);
        version.Files.Select(file => file.Name).ShouldBe(AllFiles);
        foreach (var file in version.Files)
            (await sample.Versions.ReadAsync(Names, version, file.Name))!.Value.Length.ShouldBe(file.Bytes);
        version.AnswersHash.ShouldBe(version.Find(VersionFiles.Answers)!.Hash);
    }

    [Fact]
    public async Task Publish_First_IsRecordedAndListed()
    {
        var sample = await LoadedAsync();

        var (version, _) = await sample.PublishAsync();

        var lines = await sample.LinesAsync();
        lines.Select(line => line.Kind).ShouldBe([EventKind.Created, EventKind.VersionPublished]);
        lines[1].Version.ShouldBe(1);
        lines[1].Details.Hash("manifest_sha256").ShouldBe(version.Manifest);
        var entry = (await new StatusIndex(sample.Coalition.Store).ListAsync().ToListAsync()).ShouldHaveSingleItem();
        (entry.Agreement, entry.Template, entry.Newest).ShouldBe((Mou.Id, "mou", 1));
        entry.Text(StatusKeys.Code).ShouldBe(version.ContentCode.Value);
    }

    [Fact]
    public async Task Publish_SameTextOnAnotherDay_MakesNoVersion()
    {
        var sample = await LoadedAsync();
        var first = await sample.PublishAsync();

        var second = await sample.PublishAsync(Day.AddDays(40));

        second.IsNew.ShouldBeFalse();
        second.Version.Manifest.ShouldBe(first.Version.Manifest);
        (await sample.Versions.ListAsync(Names)).ShouldBe([1]);
        (await sample.LinesAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Publish_PrivateAnswerChanged_MakesNoVersion()
    {
        var sample = await LoadedAsync();
        await sample.PublishAsync();

        await sample.Coalition.SaveAsync(SampleCoalition.Sheriff, 1, SampleCoalition.SheriffsOffice, ("worries_private", "Something else."));

        (await sample.PublishAsync()).IsNew.ShouldBeFalse();
    }

    [Fact]
    public async Task Publish_ChangedAnswer_MakesTheNextVersionAndKeepsTheFirst()
    {
        var sample = await LoadedAsync();
        var first = await sample.PublishAsync();
        string text = await sample.TextAsync(first.Version, VersionFiles.Outline);
        await sample.Coalition.SaveAsync(SampleCoalition.Sheriff, 1, SampleCoalition.SheriffsOffice, ("mission", "Keeps the whole county safe."));

        var (second, isNew) = await sample.PublishAsync();

        isNew.ShouldBeTrue();
        (second.Number, second.Previous).ShouldBe((2, 1));
        (await sample.TextAsync(second, VersionFiles.Outline)).ShouldContain("Keeps the whole county safe.");
        (await sample.TextAsync((await sample.Versions.FindAsync(Names, 1, VersionStage.Draft))!, VersionFiles.Outline)).ShouldBe(text);
    }

    [Fact]
    public async Task Publish_Snapshot_IsAnAnswerFileThatDraftsTheSameAgain()
    {
        var sample = await LoadedAsync();
        var (version, _) = await sample.PublishAsync();

        string snapshot = await sample.TextAsync(version, VersionFiles.Answers);

        snapshot.ShouldNotContain("worries");
        new AnswerFileReader(SampleCoalition.Questions).Read(Encoding.UTF8.GetBytes(snapshot)).Answers!.Partners.Count.ShouldBe(4);
        (await new ImportAnswerFile(sample.Coalition.Coalitions, sample.Coalition.Clock).RunAsync(new(SampleCoalition.Id, Encoding.UTF8.GetBytes(snapshot)))).Failure.ShouldBeNull();
        (await sample.PublishAsync()).IsNew.ShouldBeFalse();
    }

    [Fact]
    public async Task Publish_AfterAnInterruptedPublish_FinishesItUnderItsNumber()
    {
        var whole = await LoadedAsync();
        var expected = (await whole.PublishAsync()).Version;
        var sample = await LoadedAsync();
        foreach (string file in AllFiles.Take(3))
            await CopyAsync(whole, sample, file);

        (await sample.Versions.ListAsync(Names)).ShouldBeEmpty();
        var (version, isNew) = await sample.PublishAsync();

        isNew.ShouldBeTrue();
        version.Manifest.ShouldBe(expected.Manifest);
    }

    [Fact]
    public async Task Publish_WhereOtherFilesLieUnderTheNumber_TakesTheNextAndTouchesNothing()
    {
        var sample = await LoadedAsync();
        var name = Names.VersionFile(1, VersionStage.Draft, VersionFiles.Word);
        await sample.Coalition.Store.CreateAsync(name, "another"u8.ToArray());

        var (version, _) = await sample.PublishAsync();

        (version.Number, version.Previous).ShouldBe((2, null));
        Encoding.UTF8.GetString((await sample.Coalition.Store.ReadAsync(name))!.Content.Span).ShouldBe("another");
        (await sample.PublishAsync()).Version.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Publish_ManyAtOnce_MakesOneVersionRecordedOnce()
    {
        var sample = await LoadedAsync();
        await sample.Agreements.CreateAsync(Mou, SampleCoalition.Lead);

        var published = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => sample.PublishAsync())));

        published.ShouldAllBe(outcome => outcome.Version.Number == 1);
        published.Count(outcome => outcome.IsNew).ShouldBe(1);
        (await sample.LinesAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Read_ChangedFile_IsNotTakenForTheVersions()
    {
        var sample = await LoadedAsync();
        var (version, _) = await sample.PublishAsync();
        await sample.Coalition.Store.PutAsync(Names.VersionFile(1, VersionStage.Draft, VersionFiles.Pdf), "forged"u8.ToArray());

        var damage = await Should.ThrowAsync<IOException>(() => sample.Versions.ReadAsync(Names, version, VersionFiles.Pdf));

        damage.Message.ShouldContain("versions/1/draft/document.pdf is not the file that was stored");
    }

    static async Task CopyAsync(SampleVersions from, SampleVersions to, string file)
    {
        var name = Names.VersionFile(1, VersionStage.Draft, file);
        await to.Coalition.Store.CreateAsync(name, (await from.Coalition.Store.ReadAsync(name))!.Content);
    }
}
