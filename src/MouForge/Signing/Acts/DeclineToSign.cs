using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Signing.Inviting;
using MouForge.Signing.Records;

namespace MouForge.Signing.Acts;

/// <summary>Declines for a party. It ends that party's part only; the words are for the lead alone.</summary>
public sealed class DeclineToSign(LinkGate gate)
{
    /// <summary>The reasons to choose from.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["content", "no_authority", "not_our_work", "capacity", "legal", "other", "no_reason"];

    /// <summary>Declines, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => gate.EnterAsync(command.Token, (draft, visitor) => Decide(draft, visitor, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor, Command command)
    {
        var refusal = SigningGuard.CheckOpen(draft.Envelope, visitor.Party, draft.Now)
            ?? SigningGuard.CheckPerson(visitor.Person, draft.Now)
            ?? (visitor.IsProven(draft.Now) ? null : Refusals.CodeNeeded)
            ?? (Categories.Contains(command.Category) ? null : Refusals.UnknownChoice("The reason", Categories))
            ?? Words.CheckWords("What you wrote", command.Words);
        if (refusal is not null)
            return refusal;
        var record = SignatureDraft.Begin(draft, visitor, command.Context, SigningMethod.Decline) with
        {
            Intent = command.Intent,
            Decline = new(command.Category, command.WantsChanges, draft.Now, command.Words),
            Status = StatusText.Of(PartyStatus.Declined),
        };
        draft.Add(SignatureDraft.Event(visitor.Actor, EventKind.Declined, record, new JsonObject()));
        return null;
    }

    /// <summary>What the page gives.</summary>
    public sealed record Command
    {
        /// <summary>The link.</summary>
        public required LinkToken Token { get; init; }

        /// <summary>One of <see cref="Categories"/>.</summary>
        public required string Category { get; init; }

        /// <summary>Why, for the lead alone; null where nothing was said.</summary>
        public string? Words { get; init; }

        /// <summary>Whether the agency would sign a changed text.</summary>
        public bool WantsChanges { get; init; }

        /// <summary>The act: "I decline".</summary>
        public required SignatureRecord.IntentV1 Intent { get; init; }

        /// <summary>By what means.</summary>
        public required SigningContext Context { get; init; }
    }
}
