namespace MouForge.Agreements;

/// <summary>In which of its two makings a version's files are.</summary>
public enum VersionStage
{
    /// <summary>As drafted: with the draft band and counsel notes.</summary>
    Draft,

    /// <summary>As locked for signature.</summary>
    Locked,
}
