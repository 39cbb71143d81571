namespace MouForge.Signing;

/// <summary>Where a party stands with the version that is out for signing.</summary>
public enum PartyStatus
{
    /// <summary>Nobody of it was asked yet.</summary>
    NotInvited,

    /// <summary>Asked to sign.</summary>
    Invited,

    /// <summary>Looked at the text.</summary>
    Viewed,

    /// <summary>Wants something changed.</summary>
    Commented,

    /// <summary>The signatory let another person sign, who has not looked yet.</summary>
    Delegated,

    /// <summary>Will sign on paper.</summary>
    PaperChosen,

    /// <summary>A scan waits for a second person's check.</summary>
    ScanUploaded,

    /// <summary>Signed, and the signature counts.</summary>
    Signed,

    /// <summary>Signed; a board or council has yet to approve, so it does not count.</summary>
    SignedPendingApproval,

    /// <summary>Declined.</summary>
    Declined,

    /// <summary>Missed the deadline.</summary>
    Expired,

    /// <summary>No party: the lead recorded it.</summary>
    DroppedOut,

    /// <summary>Took its signature back before anything was in effect.</summary>
    WithdrawnBeforeEffect,

    /// <summary>The envelope was withdrawn.</summary>
    Voided,
}
