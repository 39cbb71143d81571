namespace MouForge.Documents.Blocks;

/// <summary>Looks of a panel.</summary>
public enum PanelKind
{
    /// <summary>Tinted ground, no frame.</summary>
    Panel,

    /// <summary>White in a frame; opens with "Members only."</summary>
    RestrictedNotice,

    /// <summary>Tinted ground with a bar at the start; what a client must read first.</summary>
    ClientBox,
}
