using MouForge.Agreements;
using MouForge.Coalitions;
using MouForge.Documents.Rendering;
using MouForge.SampleCoalitions;
using MouForge.Signing;
using MouForge.Tests.AuditTrail;
using MouForge.Tests.Blobs;
using MouForge.Tests.Content;
using MouForge.Tests.Signing.Executing;
using MouForge.Tests.Versions;
using MouForge.Versions;

namespace MouForge.Tests.SampleCoalitions;

public sealed class LoadSamplesTests
{
    static readonly DateOnly Day = new(2026, 11, 21);

    readonly MemoryBlobStore _store = new();
    readonly PlainCopyMaker _maker = new();

    [Fact]
    public async Task Load_EmptyStore_HoldsAgreementsInEveryState()
    {
        var loaded = (await LoadAsync()).Value!;

        loaded.Where(agreement => agreement.Id.Value == "mou").Select(agreement => (agreement.Coalition.Value, agreement.State))
            .ShouldBe([("mctf", "completed"), ("trasp", "sent"), ("svatc", "lapsed"), ("qbp", "draft")]);
        var sent = await SummaryAsync("trasp");
        (sent.Declined, sent.Signed, sent.Pending, sent.Outstanding).ShouldBe((1, 1, 1, 5));
        (await SummaryAsync("mctf")).ExpiryDate!.Value.Year.ShouldBe(2027);
        (await SummaryAsync("svatc")).ExpiryDate!.Value.ShouldBeLessThan(Day);
    }

    [Fact]
    public async Task Load_Listing_KeepsWhatPublishingSaidBesideTheSigning()
    {
        await LoadAsync();

        var entry = (await new StatusIndex(_store).ListAsync(CoalitionId.Parse("mctf")).ToListAsync()).Single(entry => entry.Agreement.Value == "mou");

        (entry.Template, entry.Newest, entry.Text(StatusKeys.Locked), entry.Text("status")).ShouldBe(("mou", 1, "1", "completed"));
    }

    [Fact]
    public async Task Load_StoreThatHoldsACoalition_IsLeftAsItIs()
    {
        await LoadAsync();

        (await LoadAsync()).Failure.ShouldBeOfType<AlreadyThere>();
    }

    async Task<EnvelopeSummary> SummaryAsync(string coalition)
        => (await new StatusBoard(_store).ListAsync(coalition).ToListAsync()).Single(summary => summary.Record.Agreement == "mou");

    Task<MouForge.Coalitions.Outcome<IReadOnlyList<SampleAgreement>>> LoadAsync()
    {
        var drafting = new VersionDrafting(TemplateContent.Library, [new PlainRenderer(OutputFormat.Word), new ScannableRenderer()]);
        return new LoadSamples(_store, drafting, _maker, new CountingRandom()).RunAsync(Day);
    }
}
