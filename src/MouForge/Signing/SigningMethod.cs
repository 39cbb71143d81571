namespace MouForge.Signing;

/// <summary>How a party answered the request to sign. The texts are stored.</summary>
public static class SigningMethod
{
    /// <summary>Drawn on a screen.</summary>
    public const string Draw = "draw";

    /// <summary>Typed.</summary>
    public const string Type = "type";

    /// <summary>Clicked; weighs the same.</summary>
    public const string Click = "click";

    /// <summary>By hand on paper, uploaded as a scan.</summary>
    public const string WetInkUpload = "wet_ink_upload";

    /// <summary>By hand on paper, sent by post and scanned by who received it.</summary>
    public const string WetInkPost = "wet_ink_post";

    /// <summary>Signed on paper before MouForge was used.</summary>
    public const string Filed = "filed";

    /// <summary>Declined.</summary>
    public const string Decline = "decline";

    /// <summary>Left to another person.</summary>
    public const string Delegate = "delegate";
}
