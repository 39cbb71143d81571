namespace MouForge.Coverage;

/// <summary>The part an agency takes in a service, the strongest first.</summary>
public enum ServicePart
{
    /// <summary>Call this agency first.</summary>
    Primary,

    /// <summary>It can help and does not lead.</summary>
    Available,

    /// <summary>It steps in when the first call is full.</summary>
    Backup,
}
