using System.Text;
using MouForge.AuditTrail;
using MouForge.Coalitions;
using static MouForge.Tests.Coalitions.SampleCoalition;

namespace MouForge.Tests.Coalitions;

public sealed class SavePartnerAnswersTests
{
    [Fact]
    public async Task Save_ByTheAgency_MakesTheNextStateAndKeepsTheOneBefore()
    {
        var sample = await LoadedAsync();

        var saved = await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("mission", "Keeps the peace."));

        saved.Value!.State.Number.ShouldBe(2);
        TextOf((await sample.StateAsync(Sheriff)).Answers, "mission").ShouldBe("Keeps the peace.");
        var before = await sample.Coalitions.FindStateAsync(Id, Sheriff, 1);
        TextOf(before!.Answers, "mission").ShouldBe("Keeps the peace and investigates crime in Tessel County.");
    }

    [Fact]
    public async Task Save_ChangedAnswer_IsRecordedByQuestionAndHashWithoutItsText()
    {
        var sample = await LoadedAsync();

        var saved = await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("mission", "Keeps the peace."), ("note_to_self", "Quince"));

        var line = (await sample.LinesAsync())[^1];
        line.Kind.ShouldBe(EventKind.QuestionAnswered);
        line.Actor.ShouldBe(SheriffsOffice.Actor);
        line.Details.Text("answers_of").ShouldBe("p1");
        line.Details.Number("state").ShouldBe(2);
        line.Details.Hash("sha256").ShouldBe(saved.Value!.State.Hash);
        line.Details.Texts("questions").ShouldBe(["PP-05", "other"]);
        string text = Encoding.UTF8.GetString(line.Bytes.Span);
        text.ShouldNotContain("peace");
        text.ShouldNotContain("note_to_self");
    }

    [Fact]
    public async Task Save_SameAnswers_MakesNoState()
    {
        var sample = await LoadedAsync();
        int lines = (await sample.LinesAsync()).Count;

        var saved = await sample.SaveAsync(Sheriff, 1, SheriffsOffice);

        saved.Value!.State.Number.ShouldBe(1);
        (await sample.LinesAsync()).Count.ShouldBe(lines);
    }

    [Fact]
    public async Task Save_ByTheLeadOrAnotherAgency_IsNotAllowed()
    {
        var sample = await LoadedAsync();

        (await sample.SaveAsync(Sheriff, 1, Lead, ("mission", "x"))).Failure.ShouldBeOfType<NotAllowed>();
        (await sample.SaveAsync(Sheriff, 1, ShelterStaff, ("mission", "x"))).Failure.ShouldBeOfType<NotAllowed>();

        (await sample.StateAsync(Sheriff)).Number.ShouldBe(1);
    }

    [Fact]
    public async Task Save_FromAnOlderState_TellsWhatChangedAndLosesNothing()
    {
        var sample = await LoadedAsync();
        byte[] late = await sample.ChangedAsync(Sheriff, ("limits", "No funds."));
        await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("mission", "Keeps the peace."));

        var outcome = await sample.Save.RunAsync(new(Id, Sheriff, 1, late, SheriffsOffice));

        var conflict = outcome.Failure.ShouldBeOfType<StateConflict>();
        conflict.Questions.ShouldBe(["PP-05"]);
        conflict.Current.Number.ShouldBe(2);
        conflict.Message.ShouldContain("Changed: PP-05");
        TextOf((await sample.StateAsync(Sheriff)).Answers, "mission").ShouldBe("Keeps the peace.");
    }

    [Fact]
    public async Task Save_ManyAtOnce_OneWinsAndTheRecordNamesEachStateOnce()
    {
        var sample = await LoadedAsync();
        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            byte[] answers = await sample.ChangedAsync(Sheriff, ("mission", $"Version {i}"));
            return await Task.Run(() => sample.Save.RunAsync(new(Id, Sheriff, 1, answers, SheriffsOffice)));
        }));

        attempts.Count(attempt => attempt.Value is not null).ShouldBe(1);
        attempts.Where(attempt => attempt.Value is null).ShouldAllBe(attempt => attempt.Failure is StateConflict);
        (await sample.LinesAsync()).Count(line => line.Details.Text("answers_of") == "p1" && line.Details.Number("state") == 2).ShouldBe(1);
        (await sample.StateAsync(Sheriff)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Save_AfterAnInterruptedSave_CompletesThatOneFirst()
    {
        var other = await LoadedAsync();
        await other.SaveAsync(Sheriff, 1, SheriffsOffice, ("mission", "Written, then the power went."));
        var sample = await LoadedAsync();
        var name = new CoalitionBlobs(Id).Answers(Sheriff).At(2);
        await sample.Store.CreateAsync(name, (await other.Store.ReadAsync(name))!.Content);

        var outcome = await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("limits", "No funds."));

        outcome.Failure.ShouldBeOfType<StateConflict>().Questions.ShouldBe(["PP-05"]);
        TextOf((await sample.StateAsync(Sheriff)).Answers, "mission").ShouldBe("Written, then the power went.");
        (await sample.LinesAsync())[^1].Details.Number("state").ShouldBe(2);
    }

    [Fact]
    public async Task Save_WhatMustNeverBeTyped_IsRefusedWithItsPath()
    {
        var sample = await LoadedAsync();

        var outcome = await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("limits", "Ask for SSN 219-09-9999."));

        var invalid = outcome.Failure.ShouldBeOfType<InvalidAnswers>();
        invalid.Refusals.ShouldHaveSingleItem().Path.ShouldBe("limits");
        invalid.Refusals[0].Message.ShouldNotContain("219");
    }

    [Theory]
    [InlineData("[1]", "")]
    [InlineData("{", "")]
    [InlineData("{\"partner_id\":\"p2\"}", "partner_id")]
    [InlineData("{\"partner_id\":\"p1\",\"legal_name\":\"A\",\"types\":[\"PT-99\"],\"level\":\"none\"}", "types[0]")]
    [InlineData("{\"partner_id\":\"p1\",\"legal_name\":\"A\",\"legal_name\":\"B\",\"types\":[\"PT-01\"],\"level\":\"none\"}", "legal_name")]
    [InlineData("{\"partner_id\":\"p1\",\"legal_name\":\"\\ud800\",\"types\":[\"PT-01\"],\"level\":\"none\"}", "")]
    public async Task Save_WhatCannotBeUnderstood_NamesTheProblem(string json, string path)
    {
        var sample = await LoadedAsync();

        var outcome = await sample.Save.RunAsync(new(Id, Sheriff, 1, Encoding.UTF8.GetBytes(json), SheriffsOffice));

        outcome.Failure.ShouldBeOfType<InvalidAnswers>().Problems.ShouldContain(problem => problem.Path == path);
    }

    [Fact]
    public async Task Find_StateOfANewerProgram_IsRefusedInClearWords()
    {
        var sample = await LoadedAsync();
        await sample.Store.PutAsync(new CoalitionBlobs(Id).Answers(Sheriff).Current, "{\"v\":2,\"answers\":[]}"u8.ToArray());

        var refusal = await Should.ThrowAsync<NewerShapeException>(() => sample.Coalitions.FindAsync(Id));

        refusal.Message.ShouldContain("written by a newer MouForge");
        refusal.Message.ShouldContain("partners/p1.json");
    }
}
