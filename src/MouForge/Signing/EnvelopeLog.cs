using MouForge.AuditTrail;
using MouForge.Signing.Effects;
using MouForge.Signing.Folding;

namespace MouForge.Signing;

/// <summary>Reads envelopes from their records and adds what happened to them.</summary>
/// <param name="log">The records.</param>
/// <param name="board">Gets the status after each change.</param>
public sealed class EnvelopeLog(AuditLog log, StatusBoard board)
{
    /// <summary>Reads an envelope; an empty draft where there is no record.</summary>
    /// <exception cref="BrokenRecordException">The record does not hold, or a newer program wrote it.</exception>
    public async Task<Envelope> ReadAsync(RecordName record, CancellationToken cancellation = default)
        => EnvelopeFold.Of(await log.ReadAsync(record, cancellation));

    /// <summary>Records something about an agreement that needs no decision here, such as that its executed copy was sealed.</summary>
    /// <returns>The envelope with it.</returns>
    /// <exception cref="BrokenRecordException">The record does not hold, or a newer program wrote it.</exception>
    public async Task<Envelope> RecordAsync(RecordName record, RecordEvent happened, CancellationToken cancellation = default)
    {
        var outcome = await AppendAsync(
            record,
            draft =>
            {
                draft.Add(happened);
                return null;
            },
            cancellation);
        return outcome.Value!;
    }

    /// <summary>Decides, adds what the decision wrote and what follows from it, and puts the status on the board.</summary>
    /// <param name="record">Whose record.</param>
    /// <param name="decide">Adds lines and gives null, or refuses; a refusal may add lines too, where it is worth recording.</param>
    /// <param name="cancellation">Stops before the lines are stored.</param>
    internal async Task<Outcome<Envelope>> AppendAsync(RecordName record, Func<EnvelopeDraft, Refusal?> decide, CancellationToken cancellation)
    {
        var appended = await log.AppendAsync(
            record,
            draft =>
            {
                var envelope = new EnvelopeDraft(draft);
                var refusal = decide(envelope);
                EffectPolicy.Settle(envelope);
                return (envelope.Envelope, Refusal: refusal, Changed: draft.Added.Count > 0);
            },
            cancellation);
        if (appended.Result.Changed)
            await board.PutAsync(appended.Result.Envelope, CancellationToken.None);
        return appended.Result.Refusal is { } refused ? refused : appended.Result.Envelope;
    }
}
