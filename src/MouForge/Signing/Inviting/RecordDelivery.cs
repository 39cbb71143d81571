using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>Records that an invitation arrived or came back.</summary>
public sealed class RecordDelivery(EnvelopeLog log)
{
    /// <summary>Records it.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (draft.Envelope.FindPerson(command.PersonId) is not { } person)
            return Refusals.NoPerson(command.PersonId);
        draft.Add(new()
        {
            Actor = RecordActor.System,
            Kind = command.Arrived ? EventKind.InviteDelivered : EventKind.InviteBounced,
            Details = RecordDetails.Of(new JsonObject { ["party"] = person.PartyId, ["person"] = person.PersonId }),
        });
        return null;
    }

    /// <summary>What the mail server said.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="PersonId">Whose invitation.</param>
    /// <param name="Arrived">Whether it arrived.</param>
    public sealed record Command(RecordName Record, string PersonId, bool Arrived);
}
