namespace MouForge.Blobs;

/// <summary>How a conditional write ended. A write that did not happen because the state was another one is an outcome, not an exception.</summary>
/// <param name="Done">Whether the bytes are stored, safe against power loss.</param>
/// <param name="Tag">The tag of what was stored; the default value when nothing was.</param>
public readonly record struct BlobWrite(bool Done, BlobTag Tag)
{
    /// <summary>The state was another one; nothing was written.</summary>
    public static BlobWrite Conflict => default;
}
