using MouForge.AuditTrail;
using MouForge.Coalitions.Checking;
using MouForge.Coalitions.Stored;

namespace MouForge.Coalitions;

/// <summary>Types in what an agency answered on paper. It changes nothing until the agency confirms it.</summary>
public sealed class TypePaperAnswers(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);

    /// <summary>What was typed.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="Partner">The agency.</param>
    /// <param name="Answers">All its answers as a JSON object.</param>
    /// <param name="By">The lead.</param>
    public sealed record Command(CoalitionId Coalition, PartnerId Partner, ReadOnlyMemory<byte> Answers, Participant By);

    /// <summary>Keeps the answers for the agency to confirm, in place of any that were typed before.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/> or <see cref="InvalidAnswers"/>.</returns>
    public async Task<Outcome<PaperAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.MayAnswerForCoalition)
            return new NotAllowed("The lead types in answers from paper.");
        if (await coalitions.FindAsync(command.Coalition, cancellation) is not { } current || current.Find(command.Partner) is not { } partner)
            return new NotFound($"agency '{command.Partner}' in the coalition '{command.Coalition}'");
        if (PartnerAnswersIn.Read(command.Answers, command.Partner, out var problems) is not { } incoming)
            return new InvalidAnswers(problems, []);
        var state = _saving.Next(partner.State.Number, incoming, command.By);
        if (_saving.CheckPartner(current.With(command.Partner, state), command.Partner).Objection is { } objection)
            return objection;
        var answers = new PaperAnswers(partner.State.Number, state.At, command.By.Actor, incoming);
        var blobs = new CoalitionBlobs(command.Coalition);
        await coalitions.Blobs.PutAsync(blobs.PaperAnswers(command.Partner), PaperAnswersRecord.Write(answers), null, cancellation);
        await coalitions.RecordAsync(command.Coalition, command.By, EventKind.AnswersTyped, command.Partner, cancellation);
        return answers;
    }
}
