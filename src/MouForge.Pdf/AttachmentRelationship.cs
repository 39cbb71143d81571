namespace MouForge.Pdf;

/// <summary>What an attached file is to the document (ISO 19005-3, Annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>Nothing fits, or it is not known.</summary>
    Unspecified,

    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>It holds data that the document shows.</summary>
    Data,

    /// <summary>It says the same in another form.</summary>
    Alternative,

    /// <summary>It adds to the document.</summary>
    Supplement,
}
