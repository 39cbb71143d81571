namespace MouForge.AuditTrail;

/// <summary>Who did what a line says, without a name.</summary>
/// <param name="Role">One of <see cref="ActorRole"/>.</param>
/// <param name="Id">The person's id; null for <see cref="ActorRole.System"/>.</param>
public sealed record RecordActor(string Role, string? Id)
{
    /// <summary>MouForge itself.</summary>
    public static RecordActor System { get; } = new(ActorRole.System, null);
}
