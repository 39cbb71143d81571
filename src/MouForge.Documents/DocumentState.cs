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
}
