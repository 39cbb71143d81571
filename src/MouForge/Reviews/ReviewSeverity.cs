namespace MouForge.Reviews;

/// <summary>How much a finding of a review weighs.</summary>
public enum ReviewSeverity
{
    /// <summary>The document cannot be locked before this is settled.</summary>
    Block,

    /// <summary>To be looked at; stops nothing.</summary>
    Warning,
}
