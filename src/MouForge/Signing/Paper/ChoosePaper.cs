using MouForge.AuditTrail;
using MouForge.Signing.Acts;
using MouForge.Signing.Inviting;

namespace MouForge.Signing.Paper;

/// <summary>Records that a party will sign on paper. It can still sign electronically until a scan is accepted.</summary>
public sealed class ChoosePaper(LinkGate gate)
{
    /// <summary>Records it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(LinkToken token, CancellationToken cancellation = default)
        => gate.EnterAsync(token, Decide, cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor)
    {
        var refusal = SigningGuard.CheckOpen(draft.Envelope, visitor.Party, draft.Now) ?? SigningGuard.CheckPerson(visitor.Person, draft.Now);
        if (refusal is null)
            draft.Add(visitor.Event(EventKind.PaperChosen));
        return refusal;
    }
}
