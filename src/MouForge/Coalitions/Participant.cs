using MouForge.AuditTrail;

namespace MouForge.Coalitions;

/// <summary>Who asks for something: the actor as records name it, and the agency he or she acts for.</summary>
/// <param name="Actor">Role and id.</param>
/// <param name="Partner">The agency; null for whoever acts for none.</param>
public sealed record Participant(RecordActor Actor, PartnerId? Partner = null)
{
    /// <summary>The program itself, at the command of whoever runs it on the machine.</summary>
    public static Participant System { get; } = new(RecordActor.System);

    /// <summary>Whether this is the coalition's lead.</summary>
    public bool IsLead => Actor.Role == ActorRole.Lead;

    /// <summary>Whether this is the program itself.</summary>
    public bool IsSystem => Actor.Role == ActorRole.System;

    /// <summary>Whether this may answer for the coalition: the lead, and who loads a whole answer file on the machine.</summary>
    public bool MayAnswerForCoalition => IsLead || IsSystem;

    /// <summary>Whether this may answer for an agency: the agency itself, and who loads a whole answer file on the machine. Never the lead.</summary>
    public bool MayAnswerFor(PartnerId partner) => Partner == partner || IsSystem;
}
