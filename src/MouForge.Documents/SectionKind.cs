namespace MouForge.Documents;

/// <summary>How a section is headed and numbered.</summary>
public enum SectionKind
{
    /// <summary>Title, status and parties. It has no heading of its own; in an agreement it counts as number 1.</summary>
    Front,

    /// <summary>A section of the agreement: "4 Nature of this document".</summary>
    Numbered,

    /// <summary>An annex, lettered: "Annex B. Services and needs matrix".</summary>
    Annex,
}
