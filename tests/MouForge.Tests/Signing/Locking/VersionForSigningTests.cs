using System.Text.Json.Nodes;
using MouForge.Signing.Effects;
using MouForge.Signing.Locking;
using MouForge.Tests.Versions;
using MouForge.Versions;

namespace MouForge.Tests.Signing.Locking;

public sealed class VersionForSigningTests
{
    [Theory]
    [InlineData("all", "last signature", "All { }")]
    [InlineData("3", "last signature", "Number { Count = 3 }")]
    [InlineData("all", "each partner on signing", "Each { }")]
    public async Task Of_LockedVersion_StatesWhatTheTextSays(string liveWhen, string start, string effect)
    {
        var locked = await LockedAsync(mou =>
        {
            mou["live_when"] = liveWhen;
            mou["start"] = start;
        });

        var version = VersionForSigning.Of(locked);

        version.Effect.ToString().ShouldBe(effect);
        version.Pdf.ShouldBe(locked.Find(VersionFiles.Pdf)!.Hash);
        version.TermMonths.ShouldBe(12);
        version.Lead!.Id.ShouldBe("p3");
        version.Parties.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("two named core partners", true)]
    [InlineData("two named core partners: p1 and p3", false)]
    public async Task Of_CorePartners_AreThoseNamedWhereverTheyStand(string liveWhen, bool apart)
    {
        var locked = await LockedAsync(mou =>
        {
            mou["live_when"] = liveWhen;
            mou["core_partners"] = apart ? new JsonArray("p1", "p3") : null;
        });

        VersionForSigning.Of(locked).Effect.ShouldBeOfType<EffectRule.Named>().Parties.ShouldBe(["p1", "p3"]);
    }

    [Fact]
    public async Task Of_FixedDate_TakesEffectNotBefore()
    {
        var locked = await LockedAsync(mou =>
        {
            mou["start"] = "fixed date";
            mou["start_date"] = "2027-01-01";
        });

        VersionForSigning.Of(locked).EffectiveFrom.ShouldBe(new DateOnly(2027, 1, 1));
    }

    static async Task<DocumentVersion> LockedAsync(Action<JsonNode> change)
    {
        var sample = await SampleVersions.LoadedAsync(file => change(file["documents"]!["mou"]!));
        await sample.ConfirmNotesAsync((await sample.PublishAsync()).Version);
        var locked = await sample.LockAsync(1);
        locked.Failure.ShouldBeNull();
        return locked.Value!;
    }
}
