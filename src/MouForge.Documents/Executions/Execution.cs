namespace MouForge.Documents.Executions;

/// <summary>
/// All that the executed copy and the certificate of completion say of how an agreement was signed. Nothing in it may be an IP address, an
/// e-mail address, a telephone number or a confidential place.
/// </summary>
public sealed record Execution
{
    /// <summary>Name of the attached file with the record's lines.</summary>
    public const string RecordFile = "record.jsonl";

    /// <summary>What is said about the locked document.</summary>
    public required DocumentProperties Document { get; init; }

    /// <summary>How many pages it has.</summary>
    public required int Pages { get; init; }

    /// <summary>SHA-256 of the locked PDF, as it was shown to those who signed: 64 lower-case hex digits.</summary>
    public required string LockedHash { get; init; }

    /// <summary>The day from which it is in force.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The last day of its term, included; null where it has none.</summary>
    public DateOnly? ExpiryDate { get; init; }

    /// <summary>The rule by which it took effect, in words.</summary>
    public required string EffectiveRule { get; init; }

    /// <summary>Ids of all parties the text names, those too that did not sign: theirs are the signature blocks; other fields are forms to fill in.</summary>
    public required IReadOnlyList<string> PartyIds { get; init; }

    /// <summary>Those who signed, in the order in which they are printed.</summary>
    public required IReadOnlyList<PartySignature> Signatures { get; init; }

    /// <summary>Names of agencies that were asked and are no party.</summary>
    public IReadOnlyList<string> NotParties { get; init; } = [];

    /// <summary>What everybody agreed to who signed electronically; empty where nobody did.</summary>
    public required string ConsentStatement { get; init; }

    /// <summary>What happened, in the order of time.</summary>
    public required IReadOnlyList<ExecutionEvent> Events { get; init; }

    /// <summary>Hash of the record's last line: 64 lower-case hex digits.</summary>
    public required string RecordHash { get; init; }

    /// <summary>How many lines the record has.</summary>
    public required int RecordLines { get; init; }

    /// <summary>Annexes and other files that belong to the agreement, such as its public copy.</summary>
    public IReadOnlyList<HashedFile> Files { get; init; } = [];

    /// <summary>The day until which it is kept; null where none is set.</summary>
    public DateOnly? KeptUntil { get; init; }

    /// <summary>Postal address where copies are asked for.</summary>
    public required string CopiesFrom { get; init; }

    /// <summary>Address of the page where a copy can be checked, as printed: "mouforge.example/v"; null where there is none.</summary>
    public string? CheckedAt { get; init; }

    /// <summary>Files that the executed copy carries.</summary>
    public IReadOnlyList<ExecutionFile> Attachments { get; init; } = [];

    /// <summary>When the copy is made and sealed.</summary>
    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>The words, in the document's language.</summary>
    public required ExecutionWords Words { get; init; }
}
