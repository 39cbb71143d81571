using MouForge.AuditTrail;
using MouForge.Coalitions;
using static MouForge.Tests.Coalitions.SampleCoalition;

namespace MouForge.Tests.Coalitions;

public sealed class PaperAnswersTests
{
    [Fact]
    public async Task Type_ByTheLead_CountsOnlyOnceTheAgencyConfirms()
    {
        var sample = await LoadedAsync();
        byte[] paper = await sample.ChangedAsync(Sheriff, ("mission", "From paper."));

        (await sample.Type.RunAsync(new(Id, Sheriff, paper, Lead))).Failure.ShouldBeNull();
        TextOf((await sample.StateAsync(Sheriff)).Answers, "mission").ShouldNotBe("From paper.");

        var confirmed = await sample.Confirm.RunAsync(new(Id, Sheriff, SheriffsOffice));
        confirmed.Value!.State.TypedBy.ShouldBe(Lead.Actor);
        TextOf((await sample.StateAsync(Sheriff)).Answers, "mission").ShouldBe("From paper.");
        (await sample.Confirm.FindAsync(Id, Sheriff)).ShouldBeNull();
        (await sample.LinesAsync()).Select(line => line.Kind).TakeLast(2).ShouldBe([EventKind.AnswersTyped, EventKind.AnswersConfirmed]);
    }

    [Fact]
    public async Task Confirm_ByAnybodyElse_IsNotAllowed()
    {
        var sample = await LoadedAsync();
        await sample.Type.RunAsync(new(Id, Sheriff, await sample.ChangedAsync(Sheriff, ("mission", "x")), Lead));

        (await sample.Confirm.RunAsync(new(Id, Sheriff, Lead))).Failure.ShouldBeOfType<NotAllowed>();
        (await sample.Type.RunAsync(new(Id, Sheriff, await sample.ChangedAsync(Sheriff), ShelterStaff))).Failure.ShouldBeOfType<NotAllowed>();
    }

    [Fact]
    public async Task Confirm_AfterTheAgencyChangedItsAnswers_IsAConflictAndKeepsBoth()
    {
        var sample = await LoadedAsync();
        await sample.Type.RunAsync(new(Id, Sheriff, await sample.ChangedAsync(Sheriff, ("mission", "From paper.")), Lead));
        await sample.SaveAsync(Sheriff, 1, SheriffsOffice, ("mission", "Typed ourselves."));

        var outcome = await sample.Confirm.RunAsync(new(Id, Sheriff, SheriffsOffice));

        outcome.Failure.ShouldBeOfType<StateConflict>();
        (await sample.Confirm.FindAsync(Id, Sheriff)).ShouldNotBeNull();
        TextOf((await sample.StateAsync(Sheriff)).Answers, "mission").ShouldBe("Typed ourselves.");
    }
}
