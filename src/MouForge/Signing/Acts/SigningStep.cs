namespace MouForge.Signing.Acts;

/// <summary>A step on the way to a signature that is recorded and needs no decision.</summary>
public enum SigningStep
{
    /// <summary>Pressed the button behind the link.</summary>
    LinkOpened,

    /// <summary>Was shown the text.</summary>
    DocumentViewed,

    /// <summary>Downloaded it.</summary>
    DocumentDownloaded,

    /// <summary>Printed it.</summary>
    DocumentPrinted,

    /// <summary>Came to the signing page.</summary>
    SignatureStarted,

    /// <summary>Got a copy of what was signed, with the receipt.</summary>
    CopyGiven,
}
