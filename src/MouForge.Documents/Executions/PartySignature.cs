namespace MouForge.Documents.Executions;

/// <summary>How one party signed.</summary>
public sealed record PartySignature
{
    /// <summary>Id of the party, as its signature block has it.</summary>
    public required string PartyId { get; init; }

    /// <summary>Its legal name as printed.</summary>
    public required string Party { get; init; }

    /// <summary>Who signed.</summary>
    public required string Signatory { get; init; }

    /// <summary>The title of that person.</summary>
    public required string Title { get; init; }

    /// <summary>True where another person signed than the one whom the block names.</summary>
    public bool IsDelegate { get; init; }

    /// <summary>How it was signed.</summary>
    public required SigningMethod Method { get; init; }

    /// <summary>When, by the server's clock, with the signatory's own distance from UTC; for ink, when the scan was accepted.</summary>
    public required DateTimeOffset SignedAt { get; init; }

    /// <summary>By what authority, in words: "By office".</summary>
    public required string Authority { get; init; }

    /// <summary>The approval by a board or council, in words; "No approval needed" where there is none.</summary>
    public required string Approval { get; init; }

    /// <summary>True while that approval is still to come.</summary>
    public bool IsApprovalPending { get; init; }

    /// <summary>How it was made sure who signed, in words: "Code by e-mail". Never an address.</summary>
    public required string Identity { get; init; }

    /// <summary>Hash of the record's line that says it: 64 hex digits.</summary>
    public required string RecordHash { get; init; }
}
