using MouForge.Coalitions.Checking;

namespace MouForge.Coalitions;

/// <summary>Changes what the lead answered for the coalition and its documents.</summary>
public sealed class SaveCoalitionAnswers(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);

    /// <summary>What to save.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="BasedOn">Number of the state that was changed.</param>
    /// <param name="Answers">All its answers: a JSON object with <c>coalition</c>, <c>documents</c> and <c>invited_not_signing</c>.</param>
    /// <param name="By">Who changed them.</param>
    public sealed record Command(CoalitionId Coalition, int BasedOn, ReadOnlyMemory<byte> Answers, Participant By);

    /// <summary>Saves the answers.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/>, <see cref="InvalidAnswers"/> or <see cref="StateConflict"/>.</returns>
    public async Task<Outcome<SavedAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.MayAnswerForCoalition)
            return new NotAllowed("The lead answers for the coalition. Ask the lead to change it.");
        if (await coalitions.FindAsync(command.Coalition, cancellation) is not { } current)
            return new NotFound($"coalition '{command.Coalition}'");
        if (IncomingAnswers.Read(command.Answers, out var problems) is not { } incoming)
            return new InvalidAnswers(problems, []);
        var state = _saving.Next(command.BasedOn, CoalitionParts.Of(incoming, [.. current.Partners.Select(partner => partner.Id)]), command.By);
        var answers = current with { State = state };
        var saved = await AnswerSaving.SaveAsync(coalitions.StatesOf(command.Coalition), state, _saving.CheckCoalition(answers), cancellation);
        if (saved.Failure is null)
            await coalitions.EnlistAsync(answers, cancellation);
        return saved;
    }
}
