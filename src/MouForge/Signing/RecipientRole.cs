namespace MouForge.Signing;

/// <summary>What a recipient is asked to do. The texts are stored.</summary>
public static class RecipientRole
{
    /// <summary>Signs for a party.</summary>
    public const string Signatory = "signatory";

    /// <summary>Approves on behalf of a board or council.</summary>
    public const string Approver = "approver";

    /// <summary>May look.</summary>
    public const string Viewer = "viewer";

    /// <summary>Gets a copy.</summary>
    public const string Copy = "copy";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Signatory, Approver, Viewer, Copy];
}
