using System.Text;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using static MouForge.Tests.Coalitions.SampleCoalition;

namespace MouForge.Tests.Coalitions;

public sealed class CoalitionTests
{
    static readonly byte[] Harbor = """{ "name": "Harbor Coalition", "short_name": "HC" }"""u8.ToArray();

    [Fact]
    public async Task Create_NewId_IsListedUnderItsName()
    {
        var sample = new SampleCoalition();

        (await CreateAsync(sample, Harbor)).Failure.ShouldBeNull();

        (await sample.Coalitions.ListAsync().ToListAsync()).ShouldBe([new CoalitionEntry(Id, "Harbor Coalition", "HC")]);
        (await sample.LinesAsync()).ShouldHaveSingleItem().Kind.ShouldBe(EventKind.Created);
    }

    [Fact]
    public async Task Create_TakenId_SaysSoAndChangesNothing()
    {
        var sample = await LoadedAsync();

        (await CreateAsync(sample, Harbor)).Failure.ShouldBeOfType<AlreadyThere>();

        (await sample.Coalitions.FindAsync(Id))!.ShortName.ShouldBe("SVATC");
    }

    [Fact]
    public async Task Create_WithoutAName_NamesWhatIsMissing()
        => (await CreateAsync(new SampleCoalition(), """{ "short_name": "HC" }"""u8.ToArray())).Failure.ShouldBeOfType<InvalidAnswers>().Problems.ShouldHaveSingleItem().Path.ShouldBe("coalition.name");

    [Fact]
    public async Task Add_Agency_AnswersForItselfFromThenOn()
    {
        var sample = await LoadedAsync();
        var add = new AddPartner(sample.Coalitions, sample.Clock);
        var church = PartnerId.Parse("p9");
        byte[] answers = """{ "partner_id": "p9", "legal_name": "Grace Church", "types": ["PT-25"], "level": "advisor" }"""u8.ToArray();

        (await add.RunAsync(new(Id, church, answers, ShelterStaff))).Failure.ShouldBeOfType<NotAllowed>();
        (await add.RunAsync(new(Id, church, answers, Lead))).Failure.ShouldBeNull();
        (await add.RunAsync(new(Id, PartnerId.Parse("P9"), answers, Lead))).Failure.ShouldBeOfType<AlreadyThere>();

        (await sample.Coalitions.FindAsync(Id))!.Partners.Select(partner => partner.Id.Value).ShouldBe(["p1", "p2", "p3", "p4", "p9"]);
        (await sample.SaveAsync(church, 1, Lead, ("mission", "x"))).Failure.ShouldBeOfType<NotAllowed>();
    }

    [Fact]
    public async Task SaveCoalition_ByTheLead_KeepsTheAgencies()
    {
        var sample = await LoadedAsync();
        var current = (await sample.Coalitions.FindAsync(Id))!;
        var file = File();
        file["coalition"]!["meet_every"] = "monthly";
        var save = new SaveCoalitionAnswers(sample.Coalitions, sample.Clock);

        (await save.RunAsync(new(Id, current.State.Number, Bytes(file), ShelterStaff))).Failure.ShouldBeOfType<NotAllowed>();
        (await save.RunAsync(new(Id, current.State.Number, Bytes(file), Lead))).Failure.ShouldBeNull();

        (await sample.LinesAsync())[^1].Details.Texts("questions").ShouldBe(["CP-18"]);
        (await sample.Coalitions.FindAsync(Id))!.Partners.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Import_TheSameFileAgain_ChangesNothing()
    {
        var sample = await LoadedAsync();
        int lines = (await sample.LinesAsync()).Count;

        await sample.ImportAsync();

        (await sample.LinesAsync()).Count.ShouldBe(lines);
    }

    [Fact]
    public async Task Import_IdThatCannotStandInAPath_IsAProblemWithItsPath()
    {
        var file = File();
        file["partners"]![3]!["partner_id"] = "../p4";
        var sample = new SampleCoalition();

        var outcome = await new ImportAnswerFile(sample.Coalitions, sample.Clock).RunAsync(new(Id, Bytes(file)));

        outcome.Failure.ShouldBeOfType<InvalidAnswers>().Problems.Select(problem => problem.Path).ShouldContain("partners[3].partner_id");
    }

    [Fact]
    public async Task Ask_ForAChange_IsOpenUntilTheAgencySaves()
    {
        var sample = await LoadedAsync();
        var ask = new AskForChange(sample.Coalitions);

        (await ask.RunAsync(new(Id, Sheriff, ["mission"], "Please name the county.", ShelterStaff))).Failure.ShouldBeOfType<NotAllowed>();
        (await ask.RunAsync(new(Id, Sheriff, ["missionn"], "", Lead))).Failure.ShouldBeOfType<NotFound>();
        (await ask.RunAsync(new(Id, Sheriff, ["mission"], "As with SSN 219-09-9999.", Lead))).Failure.ShouldBeOfType<InvalidAnswers>().Refusals.ShouldHaveSingleItem();
        (await ask.RunAsync(new(Id, Sheriff, ["mission", "PP-31"], "Please name the county.", Lead))).Failure.ShouldBeNull();

        var open = (await ask.OpenAsync(Id, Sheriff)).ShouldHaveSingleItem();
        open.Questions.ShouldBe(["PP-05", "PP-31"]);
        open.Words.ShouldBe("Please name the county.");
        Encoding.UTF8.GetString((await sample.LinesAsync())[^1].Bytes.Span).ShouldNotContain("county");
        await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("mission", "Keeps the peace."));
        (await ask.OpenAsync(Id, Sheriff)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SVATC", "svatc")]
    [InlineData("Río & Valle  Coalition!", "r-o-valle-coalition")]
    [InlineData("联盟", "coalition")]
    public void FromName_AnyName_GivesAnIdForPaths(string name, string id) => CoalitionId.FromName(name).Value.ShouldBe(id);

    static Task<Outcome<SavedAnswers>> CreateAsync(SampleCoalition sample, byte[] answers)
        => new CreateCoalition(sample.Coalitions, sample.Clock).RunAsync(new(Id, answers, Lead));
}
