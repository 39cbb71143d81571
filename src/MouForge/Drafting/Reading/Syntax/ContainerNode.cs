using Markdig.Parsers;
using Markdig.Syntax;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>A container that holds blocks of Markdown.</summary>
sealed class ContainerNode(BlockParser parser) : ContainerBlock(parser), IContainerNode
{
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
