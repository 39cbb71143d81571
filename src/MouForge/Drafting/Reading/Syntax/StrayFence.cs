using Markdig.Parsers;
using Markdig.Syntax;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>Colons that close nothing.</summary>
sealed class StrayFence : LeafBlock
{
    public StrayFence(BlockParser parser) : base(parser) => ProcessInlines = false;
}
