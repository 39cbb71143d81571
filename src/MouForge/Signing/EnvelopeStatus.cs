namespace MouForge.Signing;

/// <summary>How far an agreement's signing has come.</summary>
public enum EnvelopeStatus
{
    /// <summary>Nobody was asked to sign yet.</summary>
    Draft,

    /// <summary>Out for signing, not in effect.</summary>
    Sent,

    /// <summary>In effect; some may still sign.</summary>
    InEffect,

    /// <summary>In effect, and nobody is waited for any more.</summary>
    Completed,

    /// <summary>Withdrawn by the lead before it took effect.</summary>
    Voided,

    /// <summary>The time for signing passed before it took effect.</summary>
    Expired,
}
