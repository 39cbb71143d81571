using System.Text;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using static MouForge.Tests.Coalitions.SampleCoalition;

namespace MouForge.Tests.Coalitions;

public sealed class PeopleTests
{
    readonly SampleCoalition _sample = new();
    readonly PeopleStore _people;
    readonly SavePerson _save;

    public PeopleTests()
    {
        _people = new PeopleStore(_sample.Store, _sample.Log);
        _save = new SavePerson(_people);
    }

    static Person Vane => new() { Id = PersonId.Numbered(1), Name = "Corliss Vane", Email = "c.vane@example.org", Partner = Sheriff, Roles = [PersonRole.Signatory] };

    [Fact]
    public async Task Save_NewPeople_AreNumberedAndTheRecordNamesNobody()
    {
        await SaveAsync(Vane, Lead);
        var second = await SaveAsync(Vane with { Name = "Tamsin Reede", Roles = [PersonRole.Alternate] }, SheriffsOffice);

        second.Value!.Id.Value.ShouldBe("pe_2");
        (await _people.ListAsync(Id).ToListAsync()).Select(person => person.Name).ShouldBe(["Corliss Vane", "Tamsin Reede"]);
        var line = (await _sample.LinesAsync())[0];
        line.Kind.ShouldBe(EventKind.MemberAdded);
        line.Personal.Keys.Order().ShouldBe(["email", "name"]);
        Encoding.UTF8.GetString(line.Bytes.Span).ShouldNotContain("Vane");
    }

    [Fact]
    public async Task Save_ChangedRoles_AreRecordedAsAChangeOfOffice()
    {
        var vane = (await SaveAsync(Vane, Lead)).Value!;

        var saved = await SaveAsync(vane with { Roles = [PersonRole.Lead, PersonRole.Signatory] }, Lead);

        var found = (await _people.FindAsync(Id, vane.Id))!;
        found.Roles.ShouldBe([PersonRole.Lead, PersonRole.Signatory]);
        found.Tag.ShouldBe(saved.Value!.Tag);
        (await _sample.LinesAsync())[^1].Kind.ShouldBe(EventKind.OfficeChanged);
        (await _sample.LinesAsync())[^1].Details.Texts("roles").ShouldBe(["lead", "signatory"]);
    }

    [Fact]
    public async Task Save_WhatSomebodyChangedMeanwhile_IsAConflict()
    {
        var vane = (await SaveAsync(Vane, Lead)).Value!;
        await SaveAsync(vane with { Phone = "555-555-0102" }, Lead);

        var outcome = await SaveAsync(vane with { Title = "Sheriff" }, Lead);

        outcome.Failure.ShouldBeOfType<PersonChanged>().Current.Phone.ShouldBe("555-555-0102");
    }

    [Fact]
    public async Task Save_ByAnAgency_CanNameItsOwnPeopleAndNoLead()
    {
        (await SaveAsync(Vane, ShelterStaff)).Failure.ShouldBeOfType<NotAllowed>();
        (await SaveAsync(Vane with { Roles = [PersonRole.Lead] }, SheriffsOffice)).Failure.ShouldBeOfType<NotAllowed>();
        (await SaveAsync(Vane, SheriffsOffice)).Failure.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "a@example.org", "name")]
    [InlineData("A", "a.example.org", "email")]
    [InlineData("A\nB", "", "name")]
    public async Task Save_WhatIsNoNameOrAddress_NamesTheField(string name, string email, string path)
        => (await SaveAsync(Vane with { Name = name, Email = email }, Lead)).Failure.ShouldBeOfType<InvalidAnswers>().Problems.ShouldHaveSingleItem().Path.ShouldBe(path);

    Task<Outcome<Person>> SaveAsync(Person person, Participant by) => _save.RunAsync(new(Id, person, by));
}
