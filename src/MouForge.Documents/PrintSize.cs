namespace MouForge.Documents;

/// <summary>How large a document is set.</summary>
public enum PrintSize
{
    /// <summary>The usual sizes.</summary>
    Normal,

    /// <summary>Body of 18 pt and nothing under 12: set again in one column, not enlarged.</summary>
    Large,
}
