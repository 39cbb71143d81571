using Markdig.Parsers;
using Markdig.Syntax;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>Reads containers. Colons close the innermost container that is open and stands no further in than they do.</summary>
sealed class ContainerParser : BlockParser
{
    const char Colon = ':';
    const int LeastColons = 3;

    static readonly HashSet<string> ReadByLine = ["status", "facts", "steps", "definitions", "table", "fields", "ticks", "initials", "signers", "cut"];

    public ContainerParser() => OpeningCharacters = [Colon];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.AsSpan();
        int fence = CountColons(line);
        if (fence < LeastColons)
            return BlockState.None;
        var rest = line[fence..].Trim();
        processor.NewBlocks.Push(rest.Length == 0 ? Stray(processor) : Open(processor, rest, fence));
        return rest.Length == 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var node = (IContainerNode)block;
        var line = processor.Line.AsSpan();
        int colons = CountColons(line);
        bool closes = colons >= LeastColons && line[colons..].IsWhiteSpace() && !processor.IsCodeIndent && !ClosesInner(block, processor.Column);
        if (!closes)
        {
            // What stands inside reads the indent itself.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }
        node.IsClosed = true;
        node.IsEnded = true;
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is IContainerNode node)
            node.IsEnded = true;
        return true;
    }

    static int CountColons(ReadOnlySpan<char> line)
    {
        int count = line.IndexOfAnyExcept(Colon);
        return count < 0 ? line.Length : count;
    }

    static bool ClosesInner(Block block, int column)
    {
        for (var inner = (block as ContainerBlock)?.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is IContainerNode { IsEnded: false } && column >= inner.Column)
                return true;
        }
        return false;
    }

    Block Open(BlockProcessor processor, ReadOnlySpan<char> rest, int fence)
    {
        int brace = rest.IndexOf('{');
        string name = (brace < 0 ? rest : rest[..brace]).Trim().ToString();
        var attributes = brace < 0 ? NodeAttributes.None : NodeAttributes.Parse(rest[brace..]);
        return ReadByLine.Contains(name)
            ? new LinesNode(this) { Name = name, Attributes = attributes, Fence = fence, Column = processor.Column, Line = processor.LineIndex }
            : new ContainerNode(this) { Name = name, Attributes = attributes, Fence = fence, Column = processor.Column, Line = processor.LineIndex };
    }

    StrayFence Stray(BlockProcessor processor) => new(this) { Column = processor.Column, Line = processor.LineIndex };
}
