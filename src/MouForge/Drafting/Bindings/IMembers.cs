namespace MouForge.Drafting.Bindings;

/// <summary>The named parts of something.</summary>
interface IMembers
{
    /// <summary>All names.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>What a name stands for; null where there is no such name.</summary>
    Shape? Find(string name);
}
