using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace MouForge.Drafting.Reading.Syntax;

/// <summary>
/// The Markdown that texts are written in: what the dialect has, and what must be recognised to say that it has not. Immutable.
/// </summary>
static class Dialect
{
    /// <summary>Key under which a heading keeps its attributes.</summary>
    static readonly object AttributesKey = new();

    static readonly MarkdownPipelineBuilder Builder = Build();

    /// <summary>Reads whole texts. It may be used by several threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Builder.Build();

    /// <summary>Read running text that stands in a container read line by line.</summary>
    public static InlineParserList InlineParsers { get; } = new(Builder.InlineParsers);

    /// <summary>What stands in braces behind a heading.</summary>
    public static NodeAttributes AttributesOf(HeadingBlock heading) => (NodeAttributes?)heading.GetData(AttributesKey) ?? NodeAttributes.None;

    static MarkdownPipelineBuilder Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Insert(0, new ContainerParser());
        builder.BlockParsers.RemoveAll(parser => parser is HtmlBlockParser);
        builder.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = ReadAttributes;
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketParser());
        var emphasis = builder.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors;
        emphasis.RemoveAll(descriptor => descriptor.Character == '_');
        return builder;
    }

    static bool ReadAttributes(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd();
        int brace = text.LastIndexOf('{');
        if (brace < 0 || text[^1] != '}')
            return false;
        block.SetData(AttributesKey, NodeAttributes.Parse(text[brace..]));
        line.End = line.Start + brace - 1;
        line.TrimEnd();
        return true;
    }
}
