using System.Globalization;
using MouForge.AuditTrail;

namespace MouForge.Signing;

/// <summary>Every reason for which something about signing is not done, in words.</summary>
static class Refusals
{
    public static Refusal UnknownLink { get; } = new("unknown_link", "This link is not known. It may be cut off: open it from the message again, or ask the lead for a new one.");

    public static Refusal LinkExpired(DateTimeOffset at) => new("link_expired", $"This link worked until {Day(at)}. Ask the lead for a new one; nothing was lost.");

    public static Refusal LinkPassedOn { get; } = new("link_passed_on", "You let another person sign, so this link does not sign any more.");

    public static Refusal OlderVersion(int shown, int current)
        => new("older_version", $"You were shown version {shown}, but version {current} is now the one to sign. A signature binds one version, so nothing was signed: read version {current} by its own link.");

    public static Refusal OtherText(int version)
        => new("other_text", $"What you were shown is not the locked text of version {version}, so nothing was signed. Load the page again and compare the code in the footer.");

    public static Refusal NotLocked { get; } = new("not_locked", "No version is locked yet, so there is nothing to sign. Lock one first.");

    public static Refusal NotSent { get; } = new("not_sent", "This agreement is not out for signing.");

    public static Refusal Over(EnvelopeStatus status) => new("over", status switch
    {
        EnvelopeStatus.Voided => "The lead withdrew this agreement, so it cannot be signed any more.",
        EnvelopeStatus.Expired => "The time for signing passed before the agreement took effect. The lead can send a new version.",
        _ => "This agreement is complete: nobody's signature is waited for.",
    });

    public static Refusal InEffect { get; } = new("in_effect", "The agreement is in effect. Change it by an amendment, leave it by a withdrawal.");

    public static Refusal NotInEffect { get; } = new("not_in_effect", "The agreement is not in effect, so there is no executed copy yet. Until then each signatory has the version and a receipt.");

    public static Refusal NotTheLead { get; } = new("not_the_lead", "Only the lead can do this.");

    public static Refusal NoParty(string id) => new("no_party", $"'{id}' is no party of the version that is out for signing.");

    public static Refusal NoPerson(string id) => new("no_person", $"'{id}' was not asked to sign this version.");

    public static Refusal OtherAgency { get; } = new("other_agency", "This person signs for another agency already: one person signs for one agency.");

    public static Refusal AlreadySigned { get; } = new("already_signed", "Your agency has signed this version already. One signature is enough; nothing was added.");

    public static Refusal AlreadyDeclined { get; } = new("already_declined", "Your agency declined this version. If that changed, ask the lead for a new invitation.");

    public static Refusal NotAParty { get; } = new("not_a_party", "The lead recorded that your agency is no party of this version. Ask the lead; your agency can join later by a joinder.");

    public static Refusal DeadlinePassed(DateTimeOffset at) => new("deadline_passed", $"The time for signing ended on {Day(at)}. Ask the lead for more time.");

    public static Refusal LeadSignsLast(int waiting)
        => new("lead_signs_last", $"The lead signs last, and {Count(waiting, "agency has", "agencies have")} not answered yet. You can sign when all others have signed or declined, or the deadline has passed.");

    public static Refusal NotSignatory { get; } = new("not_signatory", "This link lets you read, not sign. If you are to sign, ask the lead for an invitation to do so.");

    public static Refusal CodeNeeded { get; } = new("code_needed", "Type the one-time code first: it shows that it is you. Ask for a new one if the last is older than a working day.");

    public static Refusal NoCode { get; } = new("no_code", "There is no code to check. Ask for a new one.");

    public static Refusal CodeExpired { get; } = new("code_expired", "This code worked for ten minutes and is too old now. Ask for a new one.");

    public static Refusal WrongCode(int left) => new("wrong_code", left > 0
        ? $"This is not the code. You can try {Count(left, "more time", "more times")}."
        : "This is not the code, and it was the last try. Ask for a new code.");

    public static Refusal TooManyCodes { get; } = new("too_many_codes", "Five codes were sent within an hour. Wait an hour, or sign on paper.");

    public static Refusal ConsentNeeded { get; } = new("consent_needed", "Agree to sign electronically first, or choose paper.");

    public static Refusal PaperNotOffered { get; } = new("paper_not_offered", "The paper route must be shown beside the consent. Reload the page.");

    public static Refusal PdfNotOpened { get; } = new("pdf_not_opened", "Open the PDF once, so that it is sure that you can read what you sign.");

    public static Refusal ReviewNeeded { get; } = new("review_needed", "Go through the review page first: there you can still correct what you typed.");

    public static Refusal NotTicked { get; } = new("not_ticked", "Tick the statement that you may sign for your agency, or let the right person sign.");

    public static Refusal NameDiffers { get; } = new("name_differs", "The typed signature is not the name above it. Type it the same, or say why it differs.");

    public static Refusal NothingDrawn { get; } = new("nothing_drawn", "Nothing was drawn. Draw anything you use as a signature, or type or click instead: all weigh the same.");

    public static Refusal Conditional { get; } = new("conditional", "A signature cannot carry conditions. Yours was passed on to the lead as a comment, and nothing was signed.");

    public static Refusal Missing(string what) => new("missing", $"{what} is missing.");

    public static Refusal TooLong(string what, int longest) => new("too_long", $"{what} is longer than {Number(longest)} characters. Shorten it.");

    public static Refusal ControlCharacters(string what) => new("control_characters", $"{what} holds control characters. Type it anew instead of pasting it.");

    public static Refusal UnknownChoice(string what, IEnumerable<string> choices) => new("unknown_choice", $"{what} must be one of: {string.Join(", ", choices)}.");

    public static Refusal ReviewOpen { get; } = new("review_open", "A round of comments is open. Close it first.");

    public static Refusal NoReview { get; } = new("no_review", "No round of comments is open.");

    public static Refusal OldVersionNumber(int number, int current) => new("old_version_number", $"Version {number} cannot be locked: version {current} is locked already. Publish the changes as a new version.");

    public static Refusal BadParties(string why) => new("bad_parties", $"The parties do not fit: {why}");

    public static Refusal BadDates(string why) => new("bad_dates", $"The dates do not fit: {why}");

    public static Refusal AlreadyDelegated { get; } = new("delegated_already", "You sign for somebody else yourself, so you cannot pass it on. Ask that person, or the lead.");

    public static Refusal AuthorityNeeded { get; } = new("authority_needed", "Letting another person sign needs it in writing: give the letter, or the number of the resolution.");

    public static Refusal LeadsOwnStaff { get; } = new("leads_own_staff", "Staff of the lead agency cannot sign for another agency. Name somebody of your own.");

    public static Refusal DelegationEnded(DateTimeOffset at) => new("delegation_ended", $"The delegation ended on {Day(at)}. Ask the person who gave it, or the lead.");

    public static Refusal PaperNotChosen { get; } = new("paper_not_chosen", "This agency has not chosen to sign on paper. Choose it first, so that the record shows how the scan came.");

    public static Refusal NoScan { get; } = new("no_scan", "No scan waits for a check.");

    public static Refusal OtherScan { get; } = new("other_scan", "Another scan has come since you looked. Check that one.");

    public static Refusal OwnScan { get; } = new("own_scan", "You brought this scan yourself. A second person must check it.");

    public static Refusal ScanIncomplete(string what) => new("scan_incomplete", $"The scan was not accepted: {what}. Reject it and say so, and the agency can send another.");

    public static Refusal SameScan { get; } = new("same_scan", "This scan came for another agency already. Each agency signs its own page.");

    public static Refusal NoApproval { get; } = new("no_approval", "This agency's signature does not wait for an approval.");

    public static Refusal SomeoneSigned { get; } = new("has_signed", "This agency has signed, so it cannot drop out this way.");

    public static Refusal CorePartner(string name)
        => new("core_partner", $"{name} is a core partner without whom the agreement cannot take effect. Void this version and lock one that names others.");

    public static Refusal TooFew { get; } = new("too_few", "Fewer than two parties would be left. Void the envelope instead.");

    public static Refusal StillTime(DateTimeOffset at) => new("still_time", $"The agency can sign until {Day(at)}. It drops out only when it declined or that day has passed.");

    public static Refusal NotLater(DateTimeOffset at) => new("not_later", $"The deadline is {Day(at)} already, and more time must be later than now.");

    public static Refusal NotDue { get; } = new("not_due", "No deadline has passed.");

    public static Refusal NothingSigned { get; } = new("nothing_signed", "Your agency has not signed, so there is nothing to take back. Decline instead.");

    public static Refusal NotEmpty { get; } = new("not_empty", "This record has begun already. File a paper agreement under an id of its own.");

    public static Refusal NotYours { get; } = new("not_yours", "This belongs to another agency.");

    static string Day(DateTimeOffset at) => RecordTime.Write(DateOnly.FromDateTime(at.UtcDateTime));

    static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
