namespace MouForge.Signing.Inviting;

/// <summary>A code to send at once and to forget.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record SentCode(string Code, DateTimeOffset ExpiresAt)
{
    /// <summary>Nothing of the code, so that it does not get into logs.</summary>
    public override string ToString() => "code";
}
