namespace MouForge.Coalitions;

/// <summary>What was to be made exists already.</summary>
/// <param name="What">What it is: "coalition 'svatc'".</param>
public sealed record AlreadyThere(string What) : Failure("already_there", $"There is a {What} already. Change that one, or choose another id.");
