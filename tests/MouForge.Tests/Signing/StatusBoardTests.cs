using MouForge.Blobs;
using MouForge.Signing;

namespace MouForge.Tests.Signing;

public sealed class StatusBoardTests
{
    readonly SigningScene _scene = new();

    [Fact]
    public async Task PutAsync_KeepsWhatOthersKeepThere()
    {
        var name = BlobName.InWork("status/harbor/mou-1");
        await _scene.Store.CreateAsync(name, "{}"u8.ToArray(), new Dictionary<string, string> { ["newest"] = "3" });

        await _scene.SendAsync(2);

        var metadata = (await _scene.Store.ReadAsync(name))!.Metadata;
        (metadata["newest"], metadata["status"], metadata["outstanding"]).ShouldBe(("3", "sent", "2"));
    }

    [Fact]
    public async Task PutAsync_OfAnEarlierLine_ChangesNothing()
    {
        var earlier = await _scene.SendAsync(2);
        await _scene.SignAsync("p2");

        await _scene.Board.PutAsync(earlier);

        (await _scene.Board.ListAsync("harbor").ToListAsync()).ShouldHaveSingleItem().Signed.ShouldBe(1);
    }

    [Fact]
    public async Task ListAsync_ReadBack_IsWhatTheEnvelopeSays()
    {
        await _scene.SendAsync(3);
        await _scene.SignAsync("p2");
        await _scene.DeclineAsync("p3");

        var envelope = await _scene.Log.ReadAsync(SigningScene.Record);

        (await _scene.Board.ListAsync("harbor").ToListAsync()).ShouldHaveSingleItem().ShouldBe(EnvelopeSummary.Of(envelope));
    }
}
