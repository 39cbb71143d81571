namespace MouForge.Drafting.Bindings;

/// <summary>What the program works out about something, and behind it the answers that were given about it.</summary>
sealed class JoinedMembers(IMembers first, IMembers second) : IMembers
{
    /// <inheritdoc/>
    public IEnumerable<string> Names => first.Names.Concat(second.Names);

    /// <inheritdoc/>
    public Shape? Find(string name) => first.Find(name) ?? second.Find(name);
}
