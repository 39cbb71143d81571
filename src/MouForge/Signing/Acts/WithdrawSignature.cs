using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Acts;

/// <summary>Takes a party's signature back, as long as nothing is in effect. Later it is a withdrawal from the agreement, with its own document.</summary>
public sealed class WithdrawSignature(LinkGate gate)
{
    /// <summary>Takes it back, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(LinkToken token, CancellationToken cancellation = default)
        => gate.EnterAsync(token, Decide, cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor)
    {
        if (draft.Envelope.Status is EnvelopeStatus.InEffect or EnvelopeStatus.Completed)
            return Refusals.InEffect;
        if (!visitor.Party.HasSigned)
            return Refusals.NothingSigned;
        if (!visitor.IsProven(draft.Now))
            return Refusals.CodeNeeded;
        draft.Add(visitor.Event(EventKind.Withdrawn));
        return null;
    }
}
