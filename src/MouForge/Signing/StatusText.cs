namespace MouForge.Signing;

/// <summary>The texts that stand for a status in files and answers to programs; they never change.</summary>
public static class StatusText
{
    /// <summary>An envelope's.</summary>
    public static string Of(EnvelopeStatus status) => status switch
    {
        EnvelopeStatus.Draft => "draft",
        EnvelopeStatus.Sent => "sent",
        EnvelopeStatus.InEffect => "in_effect",
        EnvelopeStatus.Completed => "completed",
        EnvelopeStatus.Voided => "voided",
        EnvelopeStatus.Expired => "expired",
    };

    /// <summary>A party's.</summary>
    public static string Of(PartyStatus status) => status switch
    {
        PartyStatus.NotInvited => "not_invited",
        PartyStatus.Invited => "invited",
        PartyStatus.Viewed => "viewed",
        PartyStatus.Commented => "commented",
        PartyStatus.Delegated => "delegated",
        PartyStatus.PaperChosen => "paper_chosen",
        PartyStatus.ScanUploaded => "scan_uploaded",
        PartyStatus.Signed => "signed",
        PartyStatus.SignedPendingApproval => "signed_pending_approval",
        PartyStatus.Declined => "declined",
        PartyStatus.Expired => "expired",
        PartyStatus.DroppedOut => "dropped_out",
        PartyStatus.WithdrawnBeforeEffect => "withdrawn_before_effect",
        PartyStatus.Voided => "voided",
    };

    /// <summary>Reads an envelope's; null where the text is none of them.</summary>
    public static EnvelopeStatus? Read(string? text)
        => Enum.GetValues<EnvelopeStatus>().Cast<EnvelopeStatus?>().FirstOrDefault(status => Of(status!.Value) == text);
}
