namespace MouForge.Pdf.Signatures;

/// <summary>Whether the certificate of a seal leads to one that is trusted.</summary>
public enum IssuerVerdict
{
    /// <summary>Nothing was given to trust.</summary>
    NotChecked,

    /// <summary>It leads to a trusted one, and was valid when the seal was made.</summary>
    Trusted,

    /// <summary>It does not.</summary>
    Foreign,
}
