using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>Checks the code that a person typed.</summary>
/// <param name="gate">Lets the person in.</param>
/// <param name="links">Keep the hash of the code.</param>
public sealed class CheckCode(LinkGate gate, SigningLinks links)
{
    /// <summary>Checks; each try is recorded.</summary>
    public async Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var code = (await links.ReadAsync(command.Token, cancellation))?.Link.Code;
        bool matches = code is not null && OneTimeCode.Matches(code, command.Typed);
        return await gate.EnterAsync(command.Token, (draft, visitor) => Decide(draft, visitor, code, matches), cancellation);
    }

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor, LinkRecord.CodeV1? code, bool matches)
    {
        if (code is null || !visitor.Link.IsCodePending)
            return Refusals.NoCode;
        var refusal = draft.Now > code.ExpiresAt ? Refusals.CodeExpired
            : matches ? null
            : Refusals.WrongCode(SigningRules.CodeTries - visitor.Link.FailedTries - 1);
        draft.Add(visitor.Event(refusal is null ? EventKind.CodePassed : EventKind.CodeFailed, new JsonObject
        {
            ["link"] = visitor.Link.Hash.Value,
            ["reason"] = refusal?.Code,
        }));
        return refusal;
    }

    /// <summary>A try.</summary>
    /// <param name="Token">The link.</param>
    /// <param name="Typed">What was typed; spaces and dashes do not matter.</param>
    public sealed record Command(LinkToken Token, string Typed);
}
