using System.Collections.Frozen;

namespace MouForge.AuditTrail;

/// <summary>What can stand in a record. The texts are stored and never change; a reader passes over a kind it does not know.</summary>
/// <remarks>The numbers of the brief, AE-01 to AE-31, are in <see cref="Numbers"/>: several kinds can be steps of one number.</remarks>
public static class EventKind
{
    /// <summary>The agreement or coalition was created.</summary>
    public const string Created = "created";

    /// <summary>A draft was stored as the next version.</summary>
    public const string VersionPublished = "version.published";

    /// <summary>An agreement that was signed on paper elsewhere was put on file.</summary>
    public const string Filed = "filed";

    /// <summary>A question was answered: who and which, never the answer.</summary>
    public const string QuestionAnswered = "question.answered";

    /// <summary>The lead typed in what an agency answered on paper; it does not count yet.</summary>
    public const string AnswersTyped = "answers.typed";

    /// <summary>An agency confirmed answers that were typed in for it.</summary>
    public const string AnswersConfirmed = "answers.confirmed";

    /// <summary>The lead asked an agency to change answers.</summary>
    public const string ChangeRequested = "change.requested";

    /// <summary>The lead asked for comments on a draft.</summary>
    public const string ReviewOpened = "review.opened";

    /// <summary>Somebody commented on a draft; the words are personal.</summary>
    public const string ReviewComment = "review.comment";

    /// <summary>The review round ended.</summary>
    public const string ReviewClosed = "review.closed";

    /// <summary>A counsel note was confirmed, or its citation dropped.</summary>
    public const string NoteConfirmed = "note.confirmed";

    /// <summary>The text was fixed, with its hashes.</summary>
    public const string Locked = "locked";

    /// <summary>A signatory was asked to sign.</summary>
    public const string Invited = "invited";

    /// <summary>The invitation arrived.</summary>
    public const string InviteDelivered = "invite.delivered";

    /// <summary>The invitation came back.</summary>
    public const string InviteBounced = "invite.bounced";

    /// <summary>A signatory pressed the button behind the link; looking alone is not recorded.</summary>
    public const string LinkOpened = "link.opened";

    /// <summary>A link was used that had expired or been replaced.</summary>
    public const string LinkRefused = "link.refused";

    /// <summary>A one-time code was sent.</summary>
    public const string CodeSent = "code.sent";

    /// <summary>The code was typed rightly.</summary>
    public const string CodePassed = "code.passed";

    /// <summary>A wrong or expired code was typed.</summary>
    public const string CodeFailed = "code.failed";

    /// <summary>Somebody agreed to sign electronically.</summary>
    public const string ConsentGiven = "consent.given";

    /// <summary>That consent was taken back.</summary>
    public const string ConsentWithdrawn = "consent.withdrawn";

    /// <summary>The text was shown, up to a page.</summary>
    public const string DocumentViewed = "document.viewed";

    /// <summary>The text was downloaded.</summary>
    public const string DocumentDownloaded = "document.downloaded";

    /// <summary>The text was printed.</summary>
    public const string DocumentPrinted = "document.printed";

    /// <summary>A signatory came to the signing page.</summary>
    public const string SignatureStarted = "signature.started";

    /// <summary>A signature was not accepted, and why.</summary>
    public const string SignatureRefused = "signature.refused";

    /// <summary>A party signed.</summary>
    public const string Signed = "signed";

    /// <summary>A party declined; its words are personal.</summary>
    public const string Declined = "declined";

    /// <summary>A signatory let another person sign.</summary>
    public const string Delegated = "delegated";

    /// <summary>A party chose to sign on paper.</summary>
    public const string PaperChosen = "paper.chosen";

    /// <summary>A scan of a signed page arrived.</summary>
    public const string ScanUploaded = "scan.uploaded";

    /// <summary>A file was not taken as a scan, and why.</summary>
    public const string ScanRefused = "scan.refused";

    /// <summary>A second person checked the scan: the party has signed.</summary>
    public const string ScanAccepted = "scan.accepted";

    /// <summary>A second person found the scan wanting.</summary>
    public const string ScanRejected = "scan.rejected";

    /// <summary>A board or council decided about a signature.</summary>
    public const string ApprovalRecorded = "approval.recorded";

    /// <summary>A reminder was sent.</summary>
    public const string ReminderSent = "reminder.sent";

    /// <summary>A party missed the deadline, or the envelope did.</summary>
    public const string Expired = "expired";

    /// <summary>The lead gave more time.</summary>
    public const string DeadlineExtended = "deadline.extended";

    /// <summary>The lead withdrew the envelope.</summary>
    public const string Voided = "voided";

    /// <summary>A newer version took this one's place before it took effect.</summary>
    public const string Superseded = "superseded";

    /// <summary>The agreement took effect.</summary>
    public const string Effective = "effective";

    /// <summary>It took effect for one party, on that party's own date.</summary>
    public const string PartyEffective = "effective.party";

    /// <summary>Everybody it was sent to has signed or is no party.</summary>
    public const string Completed = "completed";

    /// <summary>An executed copy was sealed.</summary>
    public const string Sealed = "sealed";

    /// <summary>A certificate of completion was issued.</summary>
    public const string CertificateIssued = "certificate.issued";

    /// <summary>A copy was given to somebody.</summary>
    public const string CopySent = "copy.sent";

    /// <summary>An amendment took effect.</summary>
    public const string Amended = "amended";

    /// <summary>A party joined.</summary>
    public const string Joined = "joined";

    /// <summary>A party withdrew.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The lead recorded that a party is none.</summary>
    public const string DroppedOut = "dropped_out";

    /// <summary>An agency or a person was added to the coalition.</summary>
    public const string MemberAdded = "member.added";

    /// <summary>What is known of an agency or a person changed.</summary>
    public const string MemberChanged = "member.changed";

    /// <summary>An office of the coalition changed hands.</summary>
    public const string OfficeChanged = "office.changed";

    /// <summary>Parties were asked about another term.</summary>
    public const string RenewalOpened = "renewal.opened";

    /// <summary>A party answered: renew, amend or let lapse.</summary>
    public const string RenewalAnswered = "renewal.answered";

    /// <summary>The term ended without renewal.</summary>
    public const string RenewalLapsed = "renewal.lapsed";

    /// <summary>An administrator looked at what belongs to a coalition.</summary>
    public const string AccessedByAdministrator = "access.administrator";

    /// <summary>What belongs to a coalition left the house.</summary>
    public const string Exported = "exported";

    /// <summary>An export was put back.</summary>
    public const string Restored = "restored";

    /// <summary>Nothing may be deleted until further notice.</summary>
    public const string HoldSet = "hold.set";

    /// <summary>Deletion is allowed again.</summary>
    public const string HoldLifted = "hold.lifted";

    /// <summary>Something was deleted because its time was over.</summary>
    public const string Disposed = "disposed";

    /// <summary>A personal detail beside a line was deleted.</summary>
    public const string DetailDeleted = "detail.deleted";

    /// <summary>The number of each kind in the list of audit events, 1 to 31.</summary>
    public static FrozenDictionary<string, int> Numbers { get; } = Numbered(
    [
        [Created, VersionPublished, Filed],
        [QuestionAnswered, AnswersTyped, AnswersConfirmed, ChangeRequested],
        [ReviewOpened, ReviewComment, ReviewClosed, NoteConfirmed],
        [Locked],
        [Invited],
        [InviteDelivered, InviteBounced],
        [LinkOpened, LinkRefused],
        [CodeSent, CodePassed, CodeFailed],
        [ConsentGiven, ConsentWithdrawn],
        [DocumentViewed],
        [DocumentDownloaded, DocumentPrinted],
        [SignatureStarted, SignatureRefused],
        [Signed],
        [Declined],
        [Delegated],
        [PaperChosen],
        [ScanUploaded, ScanRefused],
        [ScanAccepted, ScanRejected],
        [ApprovalRecorded],
        [ReminderSent],
        [Expired, DeadlineExtended],
        [Voided, Superseded],
        [Effective, PartyEffective],
        [Completed],
        [CertificateIssued, Sealed],
        [CopySent],
        [Amended, Joined, Withdrawn, DroppedOut, MemberAdded, MemberChanged, OfficeChanged],
        [RenewalOpened, RenewalAnswered, RenewalLapsed],
        [AccessedByAdministrator],
        [Exported, Restored],
        [HoldSet, HoldLifted, Disposed, DetailDeleted],
    ]);

    static FrozenDictionary<string, int> Numbered(string[][] kinds)
        => kinds.SelectMany((group, index) => group.Select(kind => KeyValuePair.Create(kind, index + 1))).ToFrozenDictionary(StringComparer.Ordinal);
}
