using MouForge.Documents;
using MouForge.Documents.Executions;

namespace MouForge.Signing.Executing;

/// <summary>What an executed copy says beside what the record knows.</summary>
public sealed record ExecutionRequest
{
    /// <summary>What is said about the locked document.</summary>
    public required DocumentProperties Document { get; init; }

    /// <summary>The text that everybody agreed to who signed electronically.</summary>
    public required string ConsentStatement { get; init; }

    /// <summary>Postal address where copies are asked for.</summary>
    public required string CopiesFrom { get; init; }

    /// <summary>Phrases of the document's language by id: those of <see cref="ExecutionWords.Ids"/> and <see cref="SigningPhrases.Ids"/>.</summary>
    public required IReadOnlyDictionary<string, string> Phrases { get; init; }

    /// <summary>When the copy is made and sealed.</summary>
    public required DateTimeOffset SealedAt { get; init; }

    /// <summary>The day until which it is kept; null where none is set.</summary>
    public DateOnly? KeptUntil { get; init; }

    /// <summary>Address of the page where a copy can be checked, as printed; null where there is none.</summary>
    public string? CheckedAt { get; init; }

    /// <summary>Annexes and other files that belong to the agreement.</summary>
    public IReadOnlyList<HashedFile> Files { get; init; } = [];

    /// <summary>Files that the copy carries beside the record, such as the Word version.</summary>
    public IReadOnlyList<ExecutionFile> Attachments { get; init; } = [];
}
