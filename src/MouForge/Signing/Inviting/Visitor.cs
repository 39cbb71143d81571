using System.Text.Json.Nodes;
using MouForge.AuditTrail;

namespace MouForge.Signing.Inviting;

/// <summary>Somebody who came in by a good link.</summary>
/// <param name="Link">The link.</param>
/// <param name="Party">For which party, as it stands now.</param>
/// <param name="Person">Who.</param>
sealed record Visitor(SigningLink Link, Party Party, Recipient Person)
{
    /// <summary>The visitor as a line names it.</summary>
    public RecordActor Actor => new(ActorRole.Signatory, Person.PersonId);

    /// <summary>Whether the visitor has shown by a code who it is, and not too long ago.</summary>
    public bool IsProven(DateTimeOffset now) => Link.CodePassedAt is { } at && now - at <= SigningRules.CodeProof;

    /// <summary>A line about what the visitor did.</summary>
    public RecordEvent Event(string kind, JsonObject? details = null, IReadOnlyDictionary<string, string>? personal = null)
    {
        var all = new JsonObject { ["party"] = Party.Id, ["person"] = Person.PersonId };
        foreach (var (name, value) in details ?? [])
            all[name] = value?.DeepClone();
        return new()
        {
            Actor = Actor,
            Kind = kind,
            Details = RecordDetails.Of(all),
            Personal = personal ?? new Dictionary<string, string>(),
        };
    }
}
