using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using MouForge.Tests.Coalitions;
using MouForge.Tests.Versions;

namespace MouForge.Tests.Agreements;

public sealed class AgreementStoreTests
{
    readonly SampleCoalition _sample = new();
    readonly AgreementStore _agreements;

    public AgreementStoreTests() => _agreements = new AgreementStore(_sample.Log);

    static Agreement Joinder => SampleVersions.Mou with
    {
        Id = AgreementId.Parse("joinder-1"),
        Template = "joinder",
        Parent = new AgreementParent(SampleVersions.Mou.Id, AgreementRelation.Joinder, PartnerId.Parse("p5")),
    };

    [Fact]
    public async Task Create_Twice_IsOneAgreement()
    {
        (await CreateAsync(SampleVersions.Mou)).Value.ShouldBe(SampleVersions.Mou);
        (await CreateAsync(SampleVersions.Mou with { Title = "Reworded" })).Value!.Title.ShouldBe(SampleVersions.Mou.Title);

        (await _sample.Log.ReadAsync(SampleVersions.Names.Record)).Lines.ShouldHaveSingleItem().Kind.ShouldBe(EventKind.Created);
    }

    [Fact]
    public async Task Create_IdOfAnotherAgreement_SaysSo()
    {
        await CreateAsync(SampleVersions.Mou);

        (await CreateAsync(SampleVersions.Mou with { Language = "es" })).Failure.ShouldBeOfType<AlreadyThere>();
    }

    [Fact]
    public async Task Create_WithAParent_NeedsThatParentAndKeepsIt()
    {
        (await CreateAsync(Joinder)).Failure.ShouldBeOfType<NotFound>().Message.ShouldContain("'mou'");
        (await CreateAsync(Joinder with { Parent = Joinder.Parent! with { Partner = null } })).Failure.ShouldBeOfType<NotFound>().Message.ShouldContain("agency that joins");
        await CreateAsync(SampleVersions.Mou);
        (await CreateAsync(Joinder)).Failure.ShouldBeNull();

        (await _agreements.FindAsync(SampleCoalition.Id, Joinder.Id)).ShouldBe(Joinder);
    }

    [Fact]
    public async Task Change_Status_LeavesOtherPartsAsTheyAre()
    {
        var statuses = new StatusIndex(_sample.Store);

        await statuses.ChangeAsync(SampleVersions.Names, new Dictionary<string, string?> { ["title"] = "MOU", ["state"] = "sent" });
        await statuses.ChangeAsync(SampleVersions.Names, new Dictionary<string, string?> { ["state"] = null, ["version"] = "3" });

        var entry = (await statuses.ListAsync(SampleCoalition.Id).ToListAsync()).ShouldHaveSingleItem();
        entry.Metadata.Keys.Order().ShouldBe(["title", "version"]);
        (await statuses.ListAsync(CoalitionId.Parse("other")).ToListAsync()).ShouldBeEmpty();
    }

    Task<Outcome<Agreement>> CreateAsync(Agreement agreement) => _agreements.CreateAsync(agreement, SampleCoalition.Lead);
}
