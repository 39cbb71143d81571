namespace MouForge.Coalitions;

/// <summary>What a person is for a coalition or an agency. A person can be several things.</summary>
public enum PersonRole
{
    /// <summary>Leads the coalition.</summary>
    Lead,

    /// <summary>Speaks for an agency and answers its questions.</summary>
    Representative,

    /// <summary>Stands in for the representative.</summary>
    Alternate,

    /// <summary>May sign for an agency.</summary>
    Signatory,

    /// <summary>Runs the installation.</summary>
    Administrator,
}
