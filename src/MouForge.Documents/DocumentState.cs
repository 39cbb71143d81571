namespace MouForge.Documents;

/// <summary>Where a document is on its way from first draft to agreement.</summary>
public enum DocumentState
{
    /// <summary>Open for comments: draft band and counsel notes are printed, nobody may sign.</summary>
    Draft,

    /// <summary>Locked and out for signature.</summary>
    ForSignature,

    /// <summary>Signed by those whose signatures make it take effect.</summary>
    InForce,

    /// <summary>A list of other documents with no way of its own to go, such as the contents of a binder: it says only its date.</summary>
    Listing,
}
