using MouForge.Documents.Inlines;

namespace MouForge.Documents.Blocks;

/// <summary>The definition of a term. The term stands bold at the start of the line; the text goes on ("means …").</summary>
/// <param name="Term">The defined word or words.</param>
/// <param name="Inlines">What follows the term, without the space between.</param>
public sealed record DefinitionBlock(string Term, IReadOnlyList<Inline> Inlines) : Block
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
