using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Effects;
using MouForge.Storage.Files;
using MouForge.Tests.Blobs;

namespace MouForge.Tests.Signing;

/// <summary>Many people who press the button in the same second, in one process and each in one of its own.</summary>
public sealed class ManySignatoriesTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-signing-").FullName;

    [Theory]
    [InlineData(50, false)]
    [InlineData(50, true)]
    public Task Sign_ManyAtOnceInMemory_RecordsEachOnceInOrder(int signatories, bool isEachAProcess)
        => SignTogetherAsync(new MemoryBlobStore(), signatories, isEachAProcess);

    [Theory]
    [InlineData(50, false)]
    [InlineData(20, true)]
    public async Task Sign_ManyAtOnceInAFolder_RecordsEachOnceInOrder(int signatories, bool isEachAProcess)
    {
        using var store = FolderStore.Open(_folder);
        await SignTogetherAsync(store, signatories, isEachAProcess);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    static async Task SignTogetherAsync(IBlobStore store, int signatories, bool isEachAProcess)
    {
        var scene = new SigningScene(store);
        await scene.SendAsync(signatories + 1, new EffectRule.Number(signatories - 5));
        var parties = Enumerable.Range(2, signatories).Select(i => $"p{i}").ToList();
        foreach (string party in parties)
            await scene.PrepareAsync(party);

        await Task.WhenAll(parties.Select(party => Task.Run(async () =>
        {
            var gate = isEachAProcess ? new SigningScene(store).Gate : scene.Gate;
            (await new SignAgreement(gate).RunAsync(scene.SignCommand(party))).IsDone.ShouldBeTrue();
        })));

        await CheckAsync(new SigningScene(store), parties);
    }

    static async Task CheckAsync(SigningScene scene, List<string> parties)
    {
        var reading = await scene.AuditLog.ReadAsync(SigningScene.Record);
        reading.Lines.Where(line => line.Kind == EventKind.Signed).Select(line => line.Details.Text("party")).Order().ShouldBe(parties.Order());
        RecordCheck.Of(reading.ToBytes(), SigningScene.Record).Findings.ShouldBeEmpty();
        reading.Lines.Count(line => line.Kind == EventKind.Effective).ShouldBe(1);
        (await scene.SignaturesAsync()).ShouldAllBe(record => record.Signer.Name == $"Name of pe_{record.PartnerId}");
        var summary = (await scene.Board.ListAsync("harbor").ToListAsync()).ShouldHaveSingleItem();
        (summary.Signed, summary.Outstanding, summary.Status).ShouldBe((parties.Count, 1, EnvelopeStatus.InEffect));
    }
}
