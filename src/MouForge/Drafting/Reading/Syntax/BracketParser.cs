using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>Reads slots and tags. Other brackets are left to the reading of links.</summary>
sealed class BracketParser : InlineParser
{
    public BracketParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.PeekChar() switch
    {
        '[' => TryRead(processor, ref slice, "]]", text => new SlotNode(text)),
        '!' => TryRead(processor, ref slice, "]", text => new TagNode(text)),
        _ => false,
    };

    static bool TryRead(InlineProcessor processor, ref StringSlice slice, string close, Func<string, LeafInline> make)
    {
        const int OpenLength = 2;
        var rest = slice.AsSpan()[OpenLength..];
        int end = rest.IndexOf(close, StringComparison.Ordinal);
        if (end < 0)
            return false;
        var node = make(rest[..end].Trim().ToString().Replace('\n', ' '));
        processor.GetSourcePosition(slice.Start, out int line, out int column);
        (node.Line, node.Column) = (line, column);
        processor.Inline = node;
        slice.Start += OpenLength + end + close.Length;
        return true;
    }
}
