namespace MouForge.Signing;

/// <summary>A copy that somebody got.</summary>
/// <param name="How">Such as "download", "e-mail" or "post".</param>
/// <param name="At">When.</param>
public sealed record CopyGiven(string How, DateTimeOffset At);
