namespace MouForge.Drafting.Reading.Syntax;

/// <summary>What stands between <c>:::</c> and <c>:::</c>.</summary>
interface IContainerNode
{
    /// <summary>The name behind the colons.</summary>
    string Name { get; }

    /// <summary>What stands in braces behind the name.</summary>
    NodeAttributes Attributes { get; }

    /// <summary>How many colons opened it.</summary>
    int Fence { get; }

    /// <summary>Whether its own colons closed it.</summary>
    bool IsClosed { get; set; }

    /// <summary>Whether it takes no more lines, closed or not.</summary>
    bool IsEnded { get; set; }
}
