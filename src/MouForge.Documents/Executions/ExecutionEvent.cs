namespace MouForge.Documents.Executions;

/// <summary>Something that happened on the way to the executed copy, in words that name no address and no reason to decline.</summary>
/// <param name="At">When, by the server's clock.</param>
/// <param name="What">What happened.</param>
/// <param name="By">Who did it: an office, an agency, the service.</param>
public sealed record ExecutionEvent(DateTimeOffset At, string What, string By)
{
    /// <summary>The agency it is about; null where it is about all.</summary>
    public string? Party { get; init; }

    /// <summary>True for what the short timeline shows as well.</summary>
    public bool IsMilestone { get; init; }
}
