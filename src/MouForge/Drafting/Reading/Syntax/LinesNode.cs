using Markdig.Parsers;
using Markdig.Syntax;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>A container that is read line by line: a table, facts, definitions, fields.</summary>
sealed class LinesNode : LeafBlock, IContainerNode
{
    public LinesNode(BlockParser parser) : base(parser) => ProcessInlines = false;

    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public required NodeAttributes Attributes { get; init; }

    /// <inheritdoc/>
    public required int Fence { get; init; }

    /// <inheritdoc/>
    public bool IsClosed { get; set; }

    /// <inheritdoc/>
    public bool IsEnded { get; set; }
}
