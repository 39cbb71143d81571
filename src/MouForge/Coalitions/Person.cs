using MouForge.Blobs;

namespace MouForge.Coalitions;

/// <summary>A person of a coalition, under the name he or she goes by.</summary>
public sealed record Person
{
    /// <summary>The id that records name.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The name he or she goes by; nobody asks for a legal one.</summary>
    public required string Name { get; init; }

    /// <summary>Title or office; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>E-mail address; empty for who is reached another way.</summary>
    public string Email { get; init; } = "";

    /// <summary>Phone number; empty for none.</summary>
    public string Phone { get; init; } = "";

    /// <summary>The agency he or she belongs to; null for none.</summary>
    public PartnerId? Partner { get; init; }

    /// <summary>What he or she is, each once, in the order of <see cref="PersonRole"/>.</summary>
    public required IReadOnlyList<PersonRole> Roles { get; init; }

    /// <summary>What the stored state is recognised by; null for a person who is not stored yet.</summary>
    public BlobTag? Tag { get; init; }
}
