namespace MouForge.Coalitions;

/// <summary>It is somebody else's to do.</summary>
/// <param name="Reason">Whose it is, and what can be done instead.</param>
public sealed record NotAllowed(string Reason) : Failure("not_allowed", Reason);
