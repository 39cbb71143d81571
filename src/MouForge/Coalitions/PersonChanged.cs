namespace MouForge.Coalitions;

/// <summary>Somebody else changed the same person first.</summary>
/// <param name="Current">The person as stored now.</param>
public sealed record PersonChanged(Person Current)
    : Failure("conflict", "Somebody changed this person while you were writing. Yours is not saved yet: look at the newer details and save again.");
