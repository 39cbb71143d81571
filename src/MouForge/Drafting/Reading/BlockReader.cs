using Markdig.Syntax;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Reading.Syntax;
using MouForge.Drafting.Tokens;
using Block = MouForge.Documents.Blocks.Block;
using ListBlock = MouForge.Documents.Blocks.ListBlock;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownList = Markdig.Syntax.ListBlock;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;
using ParagraphBlock = MouForge.Documents.Blocks.ParagraphBlock;

namespace MouForge.Drafting.Reading;

/// <summary>Reads blocks: paragraphs, clauses, lists; containers are read by <see cref="ContainerReader"/>.</summary>
sealed class BlockReader
{
    readonly ReadingContext _context;
    readonly List<string> _anchors = [];
    readonly HeadingReader _headings;
    readonly ContainerReader _containers;

    public BlockReader(ReadingContext context, HeadingReader headings)
    {
        _context = context;
        _headings = headings;
        _containers = new ContainerReader(context, this);
    }

    /// <summary>Reads a block that stands at the margin of a section, where the items of a numbered list are clauses.</summary>
    public IReadOnlyList<Block> ReadAtMargin(MarkdownBlock block) => block switch
    {
        Markdig.Syntax.HeadingBlock heading => _headings.Read(heading),
        MarkdownList { IsOrdered: true } list when !_context.UnderNumberedHeading => ReadClauses(list),
        IContainerNode container => _containers.Read(container, ReadAtMargin),
        _ => Read(block, ParagraphStyle.Body),
    };

    /// <summary>Reads a block that stands beside another text, where a label heading may open it.</summary>
    public IReadOnlyList<Block> ReadInSide(MarkdownBlock block) => block is Markdig.Syntax.HeadingBlock { Level: 4 } heading ? _headings.Read(heading) : Read(block);

    /// <summary>Reads a block that stands in a clause, an item or a panel.</summary>
    public IReadOnlyList<Block> Read(MarkdownBlock block) => Read(block, ParagraphStyle.Body);

    /// <summary>Reads a block; its paragraphs get a style.</summary>
    public IReadOnlyList<Block> Read(MarkdownBlock block, ParagraphStyle style) => block switch
    {
        MarkdownParagraph paragraph => ReadParagraph(paragraph, style, false),
        MarkdownList list => ReadList(list),
        IContainerNode container => _containers.Read(container, Read),
        _ => Mistake(block),
    };

    IReadOnlyList<Block> ReadParagraph(MarkdownParagraph paragraph, ParagraphStyle style, bool opensClause)
    {
        if (MadeBlocksOf(paragraph) is { } name)
            return _context.Make(name);
        var reader = new InlineReader(_context, paragraph.Line).Read(paragraph.Inline, opensClause);
        foreach (string anchor in reader.Anchors)
            _context.Alias(anchor, _context.Section.Id, paragraph.Line);
        return Paragraphs(reader.Inlines, style, TypedAlone(paragraph));
    }

    // What a person typed in several lines, standing alone, is several paragraphs.
    static IReadOnlyList<Block> Paragraphs(IReadOnlyList<Inline> inlines, ParagraphStyle style, bool typedAlone)
    {
        if (!typedAlone)
            return inlines.Count == 0 ? [] : [new ParagraphBlock(inlines, style)];
        return [.. inlines.Where(inline => inline is not LineBreakInline).Select(inline => new ParagraphBlock([inline], style))];
    }

    bool TypedAlone(MarkdownParagraph paragraph)
        => paragraph.Inline?.FirstChild is Markdig.Syntax.Inlines.LiteralInline { NextSibling: null } only && TokenAlone(only)?.Kind == TokenKind.Text;

    string? MadeBlocksOf(MarkdownParagraph paragraph)
        => paragraph.Inline?.FirstChild is Markdig.Syntax.Inlines.LiteralInline { NextSibling: null } only
            && TokenAlone(only) is { Kind: TokenKind.MadeBlocks } made ? made.Text : null;

    Token? TokenAlone(Markdig.Syntax.Inlines.LiteralInline literal)
    {
        var text = literal.Content.AsSpan().Trim();
        return text.Length == PrivateUse.TokenLength && PrivateUse.IsPrivateUse(text[0]) ? _context.Tokens.At(text) : null;
    }

    List<Block> ReadClauses(MarkdownList list)
    {
        var clauses = new List<Block>(list.Count);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            if (ReadClause(item) is { } clause)
                clauses.Add(clause);
        }
        return clauses;
    }

    ClauseBlock? ReadClause(ListItemBlock item)
    {
        string? clauseId = _context.ClauseAt(item.Line);
        string? anchor = _context.AnchorOfClause(clauseId, item.Line);
        _context.HasNumber = true;
        var anchors = _anchors;
        anchors.Clear();
        var blocks = ReadItem(item, true, anchors);
        if (blocks.Count == 0)
            return null;
        if (blocks[0] is not ParagraphBlock)
            _context.Mistake(item.Line, "a clause begins with text");
        anchor ??= anchors.Count > 0 ? _context.Anchor(anchors[0], item.Line) : null;
        foreach (string other in anchors.Where(other => other != anchor))
            _context.Alias(other, anchor ?? _context.Section.Id, item.Line);
        return new ClauseBlock(blocks) { ClauseId = clauseId, Anchor = anchor };
    }

    IReadOnlyList<Block> ReadItem(ListItemBlock item, bool isClause, List<string> anchors)
    {
        if (item.Count == 1)
            return ReadInItem(item[0], isClause, anchors);
        var blocks = new List<Block>(item.Count);
        foreach (var block in item)
            blocks.AddRange(ReadInItem(block, isClause && blocks.Count == 0, anchors));
        return blocks;
    }

    IReadOnlyList<Block> ReadInItem(MarkdownBlock block, bool opensClause, List<string> anchors)
    {
        if (block is MarkdownList list)
            return ReadList(list, anchors);
        if (block is not MarkdownParagraph paragraph || MadeBlocksOf(paragraph) is not null)
            return Read(block);
        var reader = new InlineReader(_context, paragraph.Line).Read(paragraph.Inline, opensClause);
        anchors.AddRange(reader.Anchors);
        return Paragraphs(reader.Inlines, ParagraphStyle.Body, TypedAlone(paragraph));
    }

    IReadOnlyList<Block> ReadList(MarkdownList list)
    {
        var anchors = new List<string>();
        var blocks = ReadList(list, anchors);
        foreach (string anchor in anchors)
            _context.Alias(anchor, _context.Section.Id, list.Line);
        return blocks;
    }

    // A list of one item is no list: its text follows as it is.
    IReadOnlyList<Block> ReadList(MarkdownList list, List<string> anchors)
    {
        var items = new List<ListItem>(list.Count);
        foreach (var item in list.Cast<ListItemBlock>())
        {
            var blocks = ReadItem(item, false, anchors);
            if (blocks.Count > 0 && blocks[0] is not ParagraphBlock)
                _context.Mistake(item.Line, "an item of a list begins with text");
            if (blocks.Count > 0)
                items.Add(new ListItem(blocks));
        }
        return items.Count switch
        {
            0 => [],
            1 => items[0].Blocks,
            _ => [new ListBlock(list.IsOrdered, items)],
        };
    }

    IReadOnlyList<Block> Mistake(MarkdownBlock block)
    {
        _context.Mistake(block.Line, block switch
        {
            StrayFence => "::: closes nothing; a container opens with ::: and a name",
            Markdig.Syntax.HeadingBlock => "a heading cannot stand in a clause, an item or a panel",
            QuoteBlock => "> is not part of the dialect; write ::: panel",
            FencedCodeBlock => "``` is not part of the dialect",
            CodeBlock => "text that stands in by four or more spaces belongs to nothing; a clause's own text stands in by three",
            ThematicBreakBlock => "--- is not part of the dialect",
            LinkReferenceDefinitionGroup => "[name]: address is not part of the dialect; write [text](address)",
            _ => $"this is not part of the dialect ({block.GetType().Name})",
        });
        return [];
    }
}
