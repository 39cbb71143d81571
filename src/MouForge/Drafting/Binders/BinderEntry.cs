using MouForge.Documents;

namespace MouForge.Drafting.Binders;

/// <summary>A document as the contents of a binder name it.</summary>
public sealed record BinderEntry
{
    /// <summary>Number of its tab: "1".</summary>
    public required string Tab { get; init; }

    /// <summary>Name of its part of the binder: "Policies".</summary>
    public required string Group { get; init; }

    /// <summary>Its title, with what it is made for where the template makes several: "Permission to share, Bridgeway".</summary>
    public required string Title { get; init; }

    /// <summary>When it ends or is looked at again, in words; empty where nothing says so.</summary>
    public required string NextDate { get; init; }

    /// <summary>The document.</summary>
    public required Document Document { get; init; }
}
