using MouForge.AuditTrail;
using MouForge.Documents;

namespace MouForge.Versions;

/// <summary>One immutable state of an agreement's text with its files: the brief's document record (C.2).</summary>
public sealed record DocumentVersion
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The number of the version before; null for the first. Numbers may be left out, never used twice.</summary>
    public int? Previous { get; init; }

    /// <summary>The id printed in the footer: "MCTF-MOU-2026".</summary>
    public required string DocumentId { get; init; }

    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>Id of the template.</summary>
    public required string Template { get; init; }

    /// <summary>Version of the template.</summary>
    public required string TemplateVersion { get; init; }

    /// <summary>BCP 47 language of the text.</summary>
    public required string Language { get; init; }

    /// <summary>The clauses of the library that it prints, in library order.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>Code of the agreed text.</summary>
    public required ContentCode ContentCode { get; init; }

    /// <summary>The day it is dated.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was locked, UTC; null in a draft's manifest.</summary>
    public DateTimeOffset? LockedAt { get; init; }

    /// <summary>Pages of the PDF.</summary>
    public required int Pages { get; init; }

    /// <summary>The parties, in the order of their signature blocks.</summary>
    public required IReadOnlyList<VersionParty> Parties { get; init; }

    /// <summary>What the template says about signing and term, with the answers put in: <c>effective</c> is "all", <c>months</c> "12", <c>last</c> "p3".</summary>
    public required IReadOnlyDictionary<string, string> Terms { get; init; }

    /// <summary>The annexes, in order.</summary>
    public required IReadOnlyList<VersionAnnex> Annexes { get; init; }

    /// <summary>The notes to counsel of the draft; empty once locked.</summary>
    public required IReadOnlyList<VersionNote> Notes { get; init; }

    /// <summary>Its files, but for the manifest.</summary>
    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>The hash of the manifest itself.</summary>
    public ContentHash Manifest { get; init; }

    /// <summary>Whether these are the files for signature.</summary>
    public bool IsLocked => LockedAt is not null;

    /// <summary>The SHA-256 of the answers it was drafted from.</summary>
    public ContentHash AnswersHash => Find(VersionFiles.Answers)!.Hash;

    /// <summary>A file; null where the version has none of that name.</summary>
    public StoredFile? Find(string name) => Files.FirstOrDefault(file => file.Name == name);
}
