namespace MouForge.AuditTrail;

/// <summary>In which role somebody did what a line says. The texts are stored.</summary>
public static class ActorRole
{
    /// <summary>Who leads the coalition.</summary>
    public const string Lead = "lead";

    /// <summary>An agency's representative.</summary>
    public const string Representative = "representative";

    /// <summary>Who signs for an agency.</summary>
    public const string Signatory = "signatory";

    /// <summary>Who was asked to comment on a draft.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Who runs the installation.</summary>
    public const string Administrator = "administrator";

    /// <summary>MouForge itself, by its clock or its rules.</summary>
    public const string System = "system";

    /// <summary>Another member of an agency.</summary>
    public const string Partner = "partner";
}
