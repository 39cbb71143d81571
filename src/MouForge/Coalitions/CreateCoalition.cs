using MouForge.Coalitions.Checking;

namespace MouForge.Coalitions;

/// <summary>Begins a coalition.</summary>
public sealed class CreateCoalition(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);

    /// <summary>What to create.</summary>
    /// <param name="Id">Its id, which nothing may have yet.</param>
    /// <param name="Answers">The answers about it as a JSON object; <c>name</c> and <c>short_name</c> at least.</param>
    /// <param name="By">Who creates it.</param>
    public sealed record Command(CoalitionId Id, ReadOnlyMemory<byte> Answers, Participant By);

    /// <summary>Creates the coalition, without agencies.</summary>
    /// <returns>Fails as <see cref="InvalidAnswers"/> or <see cref="AlreadyThere"/>.</returns>
    public async Task<Outcome<SavedAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (IncomingAnswers.Read(command.Answers, out var problems) is not { } incoming)
            return new InvalidAnswers(problems, []);
        var state = _saving.Next(0, CoalitionParts.Of(incoming), command.By);
        var answers = new CoalitionAnswers { Id = command.Id, State = state, Partners = [] };
        var saved = await AnswerSaving.SaveAsync(coalitions.StatesOf(command.Id), state, _saving.CheckCoalition(answers), cancellation);
        if (saved.Failure is StateConflict)
            return new AlreadyThere($"coalition '{command.Id}'");
        if (saved.Failure is null)
            await coalitions.EnlistAsync(answers, cancellation);
        return saved;
    }
}
