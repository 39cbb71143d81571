namespace MouForge.Templates;

/// <summary>How far the source of a clause was checked.</summary>
public enum ClauseTrust
{
    /// <summary>The text of the source was read: the citation may stand in the agreement. Written V.</summary>
    Verified,

    /// <summary>A summary was read: the citation stands in the counsel note only. Written P.</summary>
    Partly,

    /// <summary>General knowledge: the citation stands in the counsel note only. Written K.</summary>
    Known,
}
