using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Effects;

/// <summary>Withdraws an envelope that is not in effect, with a reason.</summary>
public sealed class VoidEnvelope(EnvelopeLog log)
{
    /// <summary>The reasons to choose from.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["mistake_in_text", "new_version", "no_longer_wanted", "too_few_parties", "other"];

    /// <summary>Withdraws it, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => log.AppendAsync(command.Record, draft => Decide(draft, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Command command)
    {
        if (command.Actor.Role != ActorRole.Lead)
            return Refusals.NotTheLead;
        var refusal = draft.Envelope.Status switch
        {
            EnvelopeStatus.Draft => Refusals.NotSent,
            EnvelopeStatus.InEffect or EnvelopeStatus.Completed => Refusals.InEffect,
            EnvelopeStatus.Voided or EnvelopeStatus.Expired => Refusals.Over(draft.Envelope.Status),
            _ => null,
        };
        refusal ??= Categories.Contains(command.Category) ? null : Refusals.UnknownChoice("The reason", Categories);
        refusal ??= Words.CheckWords("The reason", command.Words);
        if (refusal is not null)
            return refusal;
        draft.Add(new()
        {
            Actor = command.Actor,
            Kind = EventKind.Voided,
            Details = RecordDetails.Of(new JsonObject { ["category"] = command.Category }),
            Personal = new Dictionary<string, string> { ["words"] = command.Words ?? "" },
        });
        return null;
    }

    /// <summary>Why.</summary>
    /// <param name="Record">Whose record.</param>
    /// <param name="Actor">The lead.</param>
    /// <param name="Category">One of <see cref="Categories"/>.</param>
    /// <param name="Words">More about it; null where nothing was said.</param>
    public sealed record Command(RecordName Record, RecordActor Actor, string Category, string? Words = null);
}
