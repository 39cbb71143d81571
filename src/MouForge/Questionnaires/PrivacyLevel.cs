namespace MouForge.Questionnaires;

/// <summary>Who may see an answer, from everybody to nobody but the agency that gave it.</summary>
public enum PrivacyLevel
{
    /// <summary>Everybody: it may stand in the public copy.</summary>
    Public,

    /// <summary>The agencies of the coalition: it stands in the document. The default.</summary>
    Partners,

    /// <summary>The lead alone. Prints nowhere.</summary>
    Lead,

    /// <summary>Nobody but the agency itself. Prints nowhere.</summary>
    Private,
}
