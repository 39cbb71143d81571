using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Signing;
using MouForge.Signing.Acts;
using MouForge.Signing.Effects;
using MouForge.Storage.Files;
using MouForge.Tests.Blobs;

namespace MouForge.Tests.Signing;

/// <summary>Fifty people who press the button in the same second, in one process and in several.</summary>
public sealed class ManySignatoriesTests : IDisposable
{
    const int Signatories = 50;

    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-signing-").FullName;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Sign_FiftyAtOnceInMemory_RecordsEachOnceInOrder(bool isEachAProcess) => SignTogetherAsync(new MemoryBlobStore(), isEachAProcess);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sign_FiftyAtOnceInAFolder_RecordsEachOnceInOrder(bool isEachAProcess)
    {
        using var store = FolderStore.Open(_folder);
        await SignTogetherAsync(store, isEachAProcess);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    static async Task SignTogetherAsync(IBlobStore store, bool isEachAProcess)
    {
        var scene = new SigningScene(store);
        await scene.SendAsync(Signatories + 1, new EffectRule.Number(40));
        var parties = Enumerable.Range(2, Signatories).Select(i => $"p{i}").ToList();
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
        (summary.Signed, summary.Outstanding, summary.Status).ShouldBe((Signatories, 1, EnvelopeStatus.InEffect));
    }
}
