using MouForge.AuditTrail;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Acts;

/// <summary>Records that a person does not want to sign electronically after all. What was signed before stays signed.</summary>
public sealed class WithdrawConsent(LinkGate gate)
{
    /// <summary>Records it.</summary>
    public Task<Outcome<Envelope>> RunAsync(LinkToken token, CancellationToken cancellation = default)
        => gate.EnterAsync(token, Decide, cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor)
    {
        if (visitor.Person.Consent is null)
            return Refusals.ConsentNeeded;
        draft.Add(visitor.Event(EventKind.ConsentWithdrawn));
        return null;
    }
}
