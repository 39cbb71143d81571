using System.Text;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Documents;
using MouForge.Signing.Inviting;
using MouForge.Signing.Locking;
using MouForge.Signing.Records;

namespace MouForge.Signing.Acts;

/// <summary>Signs for a party, by drawing, typing or clicking.</summary>
public sealed class SignAgreement(LinkGate gate)
{
    /// <summary>Signs, or says why not.</summary>
    public Task<Outcome<Envelope>> RunAsync(Command command, CancellationToken cancellation = default)
        => gate.EnterAsync(command.Token, (draft, visitor) => Decide(draft, visitor, command), cancellation);

    static Refusal? Decide(EnvelopeDraft draft, Visitor visitor, Command command)
    {
        var envelope = draft.Envelope;
        // These are about the agreement's state and are worth a line; what follows is about a form half filled in.
        var refusal = CheckShown(envelope.Locked!, command)
            ?? SigningGuard.CheckOpen(envelope, visitor.Party, draft.Now)
            ?? SigningGuard.CheckPerson(visitor.Person, draft.Now)
            ?? SigningGuard.CheckTurn(envelope, visitor.Party, draft.Now);
        if (refusal is not null)
            return SigningGuard.Record(draft, visitor, refusal);
        refusal = CheckProof(draft, visitor) ?? CheckForm(command) ?? CheckMark(command);
        if (refusal is not null)
            return refusal;
        if (command.Condition is not null)
            return PassOn(draft, visitor, command.Condition);
        Sign(draft, visitor, command);
        return null;
    }

    static Refusal? CheckShown(LockedVersion locked, Command command)
    {
        if (command.Version != locked.Number)
            return Refusals.OlderVersion(command.Version, locked.Number);
        return command.Pdf == locked.Pdf && command.ContentCode == locked.ContentCode ? null : Refusals.OtherText(locked.Number);
    }

    static Refusal? CheckProof(EnvelopeDraft draft, Visitor visitor)
    {
        if (!visitor.IsProven(draft.Now))
            return Refusals.CodeNeeded;
        return visitor.Person.Consent is null ? Refusals.ConsentNeeded : null;
    }

    static Refusal? CheckForm(Command command)
    {
        if (!command.ReviewStep)
            return Refusals.ReviewNeeded;
        return command.Signer.Check()
            ?? Words.CheckName("The basis of your authority", command.Authority.Basis)
            ?? (command.Authority.Ticked ? null : Refusals.NotTicked)
            ?? Words.CheckName("The text of the button", command.Intent.Button)
            ?? Words.CheckWords("The condition", command.Condition);
    }

    static Refusal? CheckMark(Command command) => command.Mark.Match(
        drawn: mark => StrokeText.IsDrawing(mark.Strokes) ? null : Refusals.NothingDrawn,
        typed: mark => Words.CheckName("The typed signature", mark.Text) ?? CheckTyped(mark, command.Signer.Name),
        clicked: _ => null);

    static Refusal? CheckTyped(SignatureMark.Typed mark, string name)
        => SamePerson(mark.Text, name) || !string.IsNullOrWhiteSpace(mark.NameReason) ? Words.CheckWords("The reason", mark.NameReason) : Refusals.NameDiffers;

    static bool SamePerson(string typed, string name)
        => string.Equals(Normal(typed), Normal(name), StringComparison.OrdinalIgnoreCase);

    static string Normal(string name) => string.Join(' ', name.Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    static Refusal PassOn(EnvelopeDraft draft, Visitor visitor, string condition)
    {
        draft.Add(visitor.Event(EventKind.ReviewComment, new JsonObject { ["condition"] = true }, new Dictionary<string, string> { ["words"] = condition }));
        return Refusals.Conditional;
    }

    static void Sign(EnvelopeDraft draft, Visitor visitor, Command command)
    {
        // The text says whose board must approve; the number of the resolution says that it has.
        var approval = command.Approval
            ?? (visitor.Party.Terms.ApprovalBody is { } body && command.Authority.Reference is null or "pending" ? new SignatureRecord.ApprovalV1(body, null) : null);
        var record = command.Mark.Match(
            drawn: mark => Begin(draft, visitor, command, SigningMethod.Draw) with { Strokes = mark.Strokes, DrawnSha256 = ContentHash.Of(Encoding.UTF8.GetBytes(mark.Strokes)).Value },
            typed: mark => Begin(draft, visitor, command, SigningMethod.Type) with { TypedText = mark.Text, TypedFont = mark.Font, NameReason = mark.NameReason },
            clicked: _ => Begin(draft, visitor, command, SigningMethod.Click)) with
        {
            Approval = approval,
            Status = StatusText.Of(approval is null ? PartyStatus.Signed : PartyStatus.SignedPendingApproval),
        };
        draft.Add(SignatureDraft.Event(visitor.Actor, EventKind.Signed, record, new JsonObject
        {
            ["date"] = RecordTime.Write(SignatureDraft.LocalDate(draft.Now, command.Context)),
            ["pending"] = approval is null ? null : true,
        }));
    }

    static SignatureRecord.V1 Begin(EnvelopeDraft draft, Visitor visitor, Command command, string method)
        => SignatureDraft.Begin(draft, visitor, command.Context, method) with
        {
            Signer = new(visitor.Person.PersonId, command.Signer.Name, command.Signer.Title, command.Signer.Email, command.Signer.Phone),
            Capacity = command.Capacity,
            Authority = command.Authority,
            Intent = command.Intent,
            ReviewStep = command.ReviewStep,
            Initials = command.Initials,
        };

    /// <summary>What the signing page gives.</summary>
    public sealed record Command
    {
        /// <summary>The link.</summary>
        public required LinkToken Token { get; init; }

        /// <summary>The version that was shown.</summary>
        public required int Version { get; init; }

        /// <summary>SHA-256 of the PDF that was shown.</summary>
        public required ContentHash Pdf { get; init; }

        /// <summary>Code of the text that was shown.</summary>
        public required ContentCode ContentCode { get; init; }

        /// <summary>Name and title as the signatory typed them; the id is that of the link.</summary>
        public required Invitee Signer { get; init; }

        /// <summary>By what authority.</summary>
        public required SignatureRecord.AuthorityV1 Authority { get; init; }

        /// <summary>The act.</summary>
        public required SignatureRecord.IntentV1 Intent { get; init; }

        /// <summary>The mark.</summary>
        public required SignatureMark Mark { get; init; }

        /// <summary>By what means.</summary>
        public required SigningContext Context { get; init; }

        /// <summary>Whether the review page was passed.</summary>
        public required bool ReviewStep { get; init; }

        /// <summary>In what capacity.</summary>
        public string Capacity { get; init; } = "agency";

        /// <summary>The clauses that were initialled.</summary>
        public IReadOnlyList<string> Initials { get; init; } = [];

        /// <summary>The approval that the signature is to wait for; null where it needs none, or has it.</summary>
        public SignatureRecord.ApprovalV1? Approval { get; init; }

        /// <summary>A condition somebody would like to make; it turns the signature into a comment.</summary>
        public string? Condition { get; init; }
    }
}
