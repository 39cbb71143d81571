using MouForge.Coalitions.Checking;

namespace MouForge.Coalitions;

/// <summary>Adds an agency to a coalition. From then on the agency answers for itself.</summary>
public sealed class AddPartner(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);

    /// <summary>What to add.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="Partner">The agency's id, which no other has, in whatever letters.</param>
    /// <param name="Answers">What is known of it as a JSON object; <c>partner_id</c>, <c>legal_name</c>, <c>types</c> and <c>level</c> at least.</param>
    /// <param name="By">The lead, or the program itself.</param>
    public sealed record Command(CoalitionId Coalition, PartnerId Partner, ReadOnlyMemory<byte> Answers, Participant By);

    /// <summary>Adds the agency.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/>, <see cref="AlreadyThere"/> or <see cref="InvalidAnswers"/>.</returns>
    public async Task<Outcome<SavedAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.MayAnswerForCoalition)
            return new NotAllowed("The lead adds agencies. Ask the lead to add this one.");
        if (await coalitions.FindAsync(command.Coalition, cancellation) is not { } current)
            return new NotFound($"coalition '{command.Coalition}'");
        if (current.Partners.Any(known => string.Equals(known.Id.Value, command.Partner.Value, StringComparison.OrdinalIgnoreCase)))
            return new AlreadyThere($"agency '{command.Partner}'");
        if (PartnerAnswersIn.Read(command.Answers, command.Partner, out var problems) is not { } incoming)
            return new InvalidAnswers(problems, []);
        var state = _saving.Next(0, incoming, command.By);
        var answers = current with { Partners = [.. current.Partners, new PartnerState(command.Partner, state)] };
        var saved = await AnswerSaving.SaveAsync(coalitions.StatesOf(command.Coalition, command.Partner), state, _saving.CheckPartner(answers, command.Partner), cancellation);
        if (saved.Failure is not (null or StateConflict))
            return saved;
        // Where answers are there and the coalition does not name the agency, somebody was stopped between the two: finish that first.
        await EnlistAsync(command, cancellation);
        return saved.Failure is null ? saved : new AlreadyThere($"agency '{command.Partner}'");
    }

    // The lead may be saving other answers at the same moment; the agency is added to whatever stands then.
    async Task EnlistAsync(Command command, CancellationToken cancellation)
    {
        var states = coalitions.StatesOf(command.Coalition);
        bool isThere = false;
        while (!isThere)
        {
            var current = await states.ReadAsync(cancellation) ?? throw new IOException($"The coalition '{command.Coalition}' is gone. Run 'mouforge fsck'.");
            var ids = CoalitionParts.PartnersOf(current.Answers);
            isThere = ids.Contains(command.Partner);
            if (!isThere)
                await states.SaveAsync(_saving.Next(current.Number, CoalitionParts.Of(current.Answers, [.. ids, command.Partner]), command.By), cancellation);
        }
    }
}
