namespace MouForge.Signing;

/// <summary>By what means somebody acts, as far as the signature record keeps it.</summary>
public sealed record SigningContext
{
    /// <summary>Nothing known.</summary>
    public static SigningContext None { get; } = new();

    /// <summary>Network address, cut to its network (/24 or /48) by the caller; empty where it is not kept.</summary>
    public string IpTruncated { get; init; } = "";

    /// <summary>What the browser says of itself.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>Name of the time zone, such as "America/New_York"; empty where it is not known.</summary>
    public string TimeZone { get; init; } = "";

    /// <summary>How far local time is ahead of UTC.</summary>
    public TimeSpan LocalOffset { get; init; }

    /// <summary>Language of the text that was shown, such as "en".</summary>
    public string Language { get; init; } = "en";

    /// <summary>How the text was read: "screen reader", "large print", "interpreter".</summary>
    public IReadOnlyList<string> Accessibility { get; init; } = [];
}
