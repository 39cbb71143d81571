namespace MouForge.Signing.Records;

/// <summary>The signature record of one party and version, SG-01 to SG-25, in the shape in which it is stored and given out.</summary>
/// <remarks>
/// In a line the members that name or describe a person are left out; they stand there as salted hashes and lie beside it.
/// <see cref="SignatureRecords"/> puts both together.
/// </remarks>
public static class SignatureRecord
{
    /// <summary>The first form.</summary>
    public sealed record V1
    {
        /// <summary>SG-01: unique within the agreement.</summary>
        public required string SignatureId { get; init; }

        /// <summary>SG-02: the agreement.</summary>
        public required string DocumentId { get; init; }

        /// <summary>SG-02: its version.</summary>
        public required int DocumentVersion { get; init; }

        /// <summary>SG-02: SHA-256 of the locked PDF that was shown.</summary>
        public required string Sha256Shown { get; init; }

        /// <summary>SG-02: code of the agreed text, as the footer prints it; also on paper.</summary>
        public required string ContentCode { get; init; }

        /// <summary>SG-03: the agency's id.</summary>
        public required string PartnerId { get; init; }

        /// <summary>SG-03: its legal name.</summary>
        public required string PartnerName { get; init; }

        /// <summary>SG-04: who signed.</summary>
        public required SignerV1 Signer { get; init; }

        /// <summary>SG-05: agency, chair, individual, guardian, interpreter or witness.</summary>
        public required string Capacity { get; init; }

        /// <summary>SG-06 and SG-07: by what authority.</summary>
        public AuthorityV1? Authority { get; init; }

        /// <summary>SG-08: the consent to sign electronically.</summary>
        public ConsentV1? Econsent { get; init; }

        /// <summary>SG-09: by what act it was meant.</summary>
        public IntentV1? Intent { get; init; }

        /// <summary>SG-10: one of <see cref="SigningMethod"/>.</summary>
        public required string Method { get; init; }

        /// <summary>SG-11: the typed signature.</summary>
        public string? TypedText { get; init; }

        /// <summary>SG-11: the font it was shown in: decoration, no proof.</summary>
        public string? TypedFont { get; init; }

        /// <summary>Why the typed signature differs from the name.</summary>
        public string? NameReason { get; init; }

        /// <summary>SG-11: SHA-256 of the drawn strokes.</summary>
        public string? DrawnSha256 { get; init; }

        /// <summary>SG-11: the drawn strokes, as the page gave them.</summary>
        public string? Strokes { get; init; }

        /// <summary>SG-11: the scan of the signed page.</summary>
        public ScanV1? Scan { get; init; }

        /// <summary>SG-12: when, by the server's clock.</summary>
        public required DateTimeOffset SignedAtUtc { get; init; }

        /// <summary>SG-12: how far the signatory's clock was ahead of UTC: "-05:00".</summary>
        public string? LocalOffset { get; init; }

        /// <summary>SG-12: the date written by hand.</summary>
        public DateOnly? HandwrittenDate { get; init; }

        /// <summary>SG-13: how it is known who signed.</summary>
        public required IdentityV1 Identity { get; init; }

        /// <summary>SG-14: what became of the invitation.</summary>
        public InvitationV1? Invitation { get; init; }

        /// <summary>SG-15 and SG-22: by what means.</summary>
        public required ContextV1 Context { get; init; }

        /// <summary>SG-16: whether the signatory could go back and correct.</summary>
        public bool ReviewStep { get; init; }

        /// <summary>SG-17: clauses that were initialled.</summary>
        public IReadOnlyList<string> Initials { get; init; } = [];

        /// <summary>SG-18: the approval that the signature waits for.</summary>
        public ApprovalV1? Approval { get; init; }

        /// <summary>SG-19: how it was declined.</summary>
        public DeclineV1? Decline { get; init; }

        /// <summary>SG-20: to whom it was left.</summary>
        public DelegateV1? Delegate { get; init; }

        /// <summary>SG-21: who checked the paper.</summary>
        public VerificationV1? Verification { get; init; }

        /// <summary>SG-23: the copy that was given; set when read.</summary>
        public CopyV1? CopyGiven { get; init; }

        /// <summary>SG-24: where the party stood then; as of now when read.</summary>
        public required string Status { get; init; }

        /// <summary>SG-25: hash of the line before; set when read.</summary>
        public string? PrevHash { get; init; }

        /// <summary>SG-25: hash of the line; set when read.</summary>
        public string? Hash { get; init; }
    }

    /// <summary>SG-04.</summary>
    /// <param name="PersonId">The person's id.</param>
    /// <param name="Name">As typed by the person.</param>
    /// <param name="Title">Office or title.</param>
    /// <param name="Email">Where the person was invited.</param>
    /// <param name="Phone">Where codes went.</param>
    public sealed record SignerV1(string PersonId, string? Name = null, string? Title = null, string? Email = null, string? Phone = null);

    /// <summary>SG-06 and SG-07.</summary>
    /// <param name="Basis">Office, board or council resolution, delegation letter.</param>
    /// <param name="Reference">Its number, or "pending".</param>
    /// <param name="Date">Its date.</param>
    /// <param name="FileSha256">SHA-256 of the letter.</param>
    /// <param name="StatementVersion">Version of the statement of authority.</param>
    /// <param name="Ticked">Whether it was ticked; true where it stands printed on the page that was signed.</param>
    public sealed record AuthorityV1(string Basis, string? Reference, DateOnly? Date, string? FileSha256, string? StatementVersion, bool Ticked);

    /// <summary>SG-08.</summary>
    /// <param name="Version">Version of the text.</param>
    /// <param name="AcceptedAt">When.</param>
    /// <param name="PaperOffered">Whether paper was offered.</param>
    /// <param name="PdfOpenedAt">When the PDF was opened.</param>
    public sealed record ConsentV1(string Version, DateTimeOffset AcceptedAt, bool PaperOffered, DateTimeOffset PdfOpenedAt);

    /// <summary>SG-09.</summary>
    /// <param name="Version">Version of the statement of intent.</param>
    /// <param name="Button">What stood on the button.</param>
    public sealed record IntentV1(string Version, string Button);

    /// <summary>SG-11 on paper.</summary>
    /// <param name="Sha256">SHA-256 of the stored scan.</param>
    /// <param name="UploaderId">Who brought it.</param>
    /// <param name="ReceivedDate">When the paper arrived.</param>
    /// <param name="OriginalLocation">Where the paper is kept.</param>
    public sealed record ScanV1(string Sha256, string UploaderId, DateOnly ReceivedDate, string? OriginalLocation = null);

    /// <summary>SG-13.</summary>
    /// <param name="How">One-time code, checked scan.</param>
    /// <param name="Link">SHA-256 of the link's token.</param>
    /// <param name="CodeOkAt">When the code was typed rightly.</param>
    /// <param name="WitnessId">Who checked the scan.</param>
    public sealed record IdentityV1(string How, string? Link = null, DateTimeOffset? CodeOkAt = null, string? WitnessId = null);

    /// <summary>SG-14.</summary>
    /// <param name="SentAt">When the invitation went out.</param>
    /// <param name="DeliveredAt">When it arrived.</param>
    /// <param name="BouncedAt">When it came back.</param>
    /// <param name="OpenedAt">When the link was first used.</param>
    /// <param name="ViewedAt">When the text was first shown.</param>
    /// <param name="Pages">The last page shown.</param>
    /// <param name="DownloadedAt">When the text was last downloaded.</param>
    public sealed record InvitationV1(
        DateTimeOffset SentAt, DateTimeOffset? DeliveredAt, DateTimeOffset? BouncedAt, DateTimeOffset? OpenedAt, DateTimeOffset? ViewedAt, int Pages, DateTimeOffset? DownloadedAt);

    /// <summary>SG-15 and SG-22.</summary>
    /// <param name="Language">Language of the text that was shown.</param>
    /// <param name="TimeZone">The signatory's time zone.</param>
    /// <param name="Accessibility">How the text was read.</param>
    /// <param name="IpTrunc">Network address, cut.</param>
    /// <param name="UserAgent">What the browser says of itself.</param>
    public sealed record ContextV1(string Language, string? TimeZone, IReadOnlyList<string>? Accessibility, string? IpTrunc = null, string? UserAgent = null);

    /// <summary>SG-18.</summary>
    /// <param name="Body">Who approves.</param>
    /// <param name="ExpectedDate">When that is expected.</param>
    public sealed record ApprovalV1(string Body, DateOnly? ExpectedDate);

    /// <summary>SG-19.</summary>
    /// <param name="Category">One of a few reasons.</param>
    /// <param name="WantsChanges">Whether the agency would sign a changed text.</param>
    /// <param name="LeadToldAt">When the lead could see it.</param>
    /// <param name="Words">Why, for the lead alone.</param>
    public sealed record DeclineV1(string Category, bool WantsChanges, DateTimeOffset LeadToldAt, string? Words = null);

    /// <summary>SG-20.</summary>
    /// <param name="From">Who passed it on.</param>
    /// <param name="To">To whom.</param>
    /// <param name="ExpiresAt">Until when.</param>
    /// <param name="Reason">Why.</param>
    public sealed record DelegateV1(string From, string To, DateTimeOffset? ExpiresAt, string? Reason = null);

    /// <summary>SG-21: what the second person saw.</summary>
    /// <param name="CheckerId">Who.</param>
    /// <param name="Name">The name is there.</param>
    /// <param name="Date">The date is there.</param>
    /// <param name="Pages">The pages are complete.</param>
    /// <param name="Code">The code is that of the text.</param>
    /// <param name="Initials">SG-17: the initials are there; null where none were asked for.</param>
    public sealed record VerificationV1(string CheckerId, bool Name, bool Date, bool Pages, bool Code, bool? Initials);

    /// <summary>SG-23.</summary>
    /// <param name="How">How.</param>
    /// <param name="At">When.</param>
    public sealed record CopyV1(string How, DateTimeOffset At);
}
