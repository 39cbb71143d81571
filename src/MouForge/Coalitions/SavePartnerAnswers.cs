using MouForge.Coalitions.Checking;

namespace MouForge.Coalitions;

/// <summary>Changes what an agency answered about itself. Nobody but the agency can.</summary>
public sealed class SavePartnerAnswers(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);

    /// <summary>What to save.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="Partner">The agency.</param>
    /// <param name="BasedOn">Number of the state that was changed.</param>
    /// <param name="Answers">All its answers as a JSON object.</param>
    /// <param name="By">Who changed them.</param>
    public sealed record Command(CoalitionId Coalition, PartnerId Partner, int BasedOn, ReadOnlyMemory<byte> Answers, Participant By);

    /// <summary>Saves the answers.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/>, <see cref="InvalidAnswers"/> or <see cref="StateConflict"/>.</returns>
    public async Task<Outcome<SavedAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.MayAnswerFor(command.Partner))
            return new NotAllowed("Each agency answers for itself. Ask it for the change, or type in what it gave on paper; that counts once the agency confirms it.");
        if (await coalitions.FindAsync(command.Coalition, cancellation) is not { } current || current.Find(command.Partner) is null)
            return new NotFound($"agency '{command.Partner}' in the coalition '{command.Coalition}'");
        if (PartnerAnswersIn.Read(command.Answers, command.Partner, out var problems) is not { } incoming)
            return new InvalidAnswers(problems, []);
        return await SaveAsync(current, command.Partner, _saving.Next(command.BasedOn, incoming, command.By), cancellation);
    }

    internal async Task<Outcome<SavedAnswers>> SaveAsync(CoalitionAnswers current, PartnerId partner, AnswerState state, CancellationToken cancellation)
    {
        var checkedAnswers = _saving.CheckPartner(current.With(partner, state), partner);
        return await AnswerSaving.SaveAsync(coalitions.StatesOf(current.Id, partner), state, checkedAnswers, cancellation);
    }
}
