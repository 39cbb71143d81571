namespace MouForge.Agreements;

/// <summary>How an agreement stands to its parent.</summary>
public enum AgreementRelation
{
    /// <summary>A new agency becomes a party of the parent; nobody who has signed it signs again.</summary>
    Joinder,

    /// <summary>The parties of the parent change it.</summary>
    Amendment,

    /// <summary>A party leaves the parent.</summary>
    Withdrawal,

    /// <summary>A new term of the parent, signed again.</summary>
    Renewal,
}
