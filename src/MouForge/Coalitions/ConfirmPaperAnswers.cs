using MouForge.Coalitions.Stored;

namespace MouForge.Coalitions;

/// <summary>An agency confirms what the lead typed in from its paper; from then on these are its answers.</summary>
public sealed class ConfirmPaperAnswers(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);
    readonly SavePartnerAnswers _save = new(coalitions, clock);

    /// <summary>What is confirmed.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="Partner">The agency.</param>
    /// <param name="By">Somebody of the agency.</param>
    public sealed record Command(CoalitionId Coalition, PartnerId Partner, Participant By);

    /// <summary>What waits to be confirmed; null where nothing does. For the agency and the lead.</summary>
    public async Task<PaperAnswers?> FindAsync(CoalitionId coalition, PartnerId partner, CancellationToken cancellation = default)
    {
        var name = new CoalitionBlobs(coalition).PaperAnswers(partner);
        return await coalitions.Blobs.ReadAsync(name, cancellation) is { } blob ? PaperAnswersRecord.Read(name, blob.Content) : null;
    }

    /// <summary>Makes the typed answers the agency's own.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/>, <see cref="InvalidAnswers"/> or, where the agency changed its answers since, <see cref="StateConflict"/>.</returns>
    public async Task<Outcome<SavedAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (command.By.Partner != command.Partner)
            return new NotAllowed("Only the agency itself confirms what was typed in for it.");
        var name = new CoalitionBlobs(command.Coalition).PaperAnswers(command.Partner);
        var current = await coalitions.FindAsync(command.Coalition, cancellation);
        if (current is null || await coalitions.Blobs.ReadAsync(name, cancellation) is not { } blob)
            return new NotFound($"answer from paper for the agency '{command.Partner}'");
        var typed = PaperAnswersRecord.Read(name, blob.Content);
        var state = _saving.Next(typed.BasedOn, typed.Answers, command.By) with { TypedBy = typed.TypedBy };
        var saved = await _save.SaveAsync(current, command.Partner, state, cancellation);
        if (saved.Failure is null)
            await coalitions.Blobs.DeleteAsync(name, blob.Tag, cancellation);
        return saved;
    }
}
