using MouForge.AuditTrail;

namespace MouForge.Signing.Executing;

/// <summary>The phrases, by id, in which an executed copy tells of its signing.</summary>
public static class SigningPhrases
{
    internal const string RuleAll = "signing_rule_all";
    internal const string RuleNamed = "signing_rule_named";
    internal const string RuleNumber = "signing_rule_number";
    internal const string RuleEach = "signing_rule_each";
    internal const string NoApproval = "signing_approval_none";
    internal const string ApprovalPending = "signing_approval_pending";
    internal const string ApprovalGiven = "signing_approval_given";
    internal const string IdentityCode = "signing_identity_code";
    internal const string IdentityPaper = "signing_identity_paper";
    internal const string TwoPeople = "signing_two_people";
    internal const string ByLead = "signing_by_lead";
    internal const string ByService = "signing_by_service";
    internal const string ConsentStatement = "signing_consent_statement";
    internal const string WordFile = "signing_word_file";
    internal const string Deleted = "signing_detail_deleted";

    /// <summary>What is told of the record; reasons, failures and refusals are not.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Events = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [EventKind.Locked] = "signing_locked",
        [EventKind.Invited] = "signing_invited",
        [EventKind.LinkOpened] = "signing_link_opened",
        [EventKind.CodePassed] = "signing_code_passed",
        [EventKind.ConsentGiven] = "signing_consent_given",
        [EventKind.DocumentViewed] = "signing_document_viewed",
        [EventKind.Delegated] = "signing_delegated",
        [EventKind.PaperChosen] = "signing_paper_chosen",
        [EventKind.ScanUploaded] = "signing_scan_uploaded",
        [EventKind.ScanAccepted] = "signing_scan_accepted",
        [EventKind.Signed] = "signing_signed",
        [EventKind.ApprovalRecorded] = "signing_approval_recorded",
        [EventKind.Effective] = "signing_effective",
        [EventKind.Completed] = "signing_completed",
    };

    /// <summary>All ids.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        RuleAll, RuleNamed, RuleNumber, RuleEach, NoApproval, ApprovalPending, ApprovalGiven, IdentityCode, IdentityPaper, TwoPeople, ByLead, ByService, Deleted,
        ConsentStatement, WordFile, .. Events.Values,
    ];
}
