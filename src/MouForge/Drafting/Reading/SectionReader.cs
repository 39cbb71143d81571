using MouForge.Documents.Blocks;
using MouForge.Drafting.Reading.Syntax;
using MouForge.Questionnaires;
using Block = Markdig.Syntax.Block;
using HeadingBlock = MouForge.Documents.Blocks.HeadingBlock;
using MarkdownHeading = Markdig.Syntax.HeadingBlock;
using ParagraphBlock = MouForge.Documents.Blocks.ParagraphBlock;

namespace MouForge.Drafting.Reading;

/// <summary>Reads a whole text: sections, and what stands at the margin of each.</summary>
sealed class SectionReader(ReadingContext context)
{
    readonly BlockReader _blocks = new(context);

    /// <summary>Reads a text.</summary>
    public static ReadText Read(string markdown, ReadingContext context)
    {
        var reader = new SectionReader(context);
        context.Open(new ReadSection(ReadSection.FrontId, [], new SourcePosition("", 0)), 0);
        foreach (var block in Markdig.Markdown.Parse(markdown, Dialect.Pipeline))
            reader.Read(block);
        return context.Result;
    }

    void Read(Block block)
    {
        if (block is MarkdownHeading heading)
            ReadHeading(heading);
        else
            context.Section.Blocks.AddRange(_blocks.ReadAtMargin(block));
    }

    void ReadHeading(MarkdownHeading heading)
    {
        var attributes = Dialect.AttributesOf(heading);
        string? id = attributes.Id is null ? null : context.Tokens.PlainText(attributes.Id);
        var inlines = new InlineReader(context, heading.Line).Read(heading.Inline).Inlines;
        CheckAttributes(heading, attributes);
        switch (heading.Level)
        {
            case 1:
                context.Section.Blocks.Add(new ParagraphBlock(inlines, ParagraphStyle.Title));
                break;
            case 2:
                Open(heading, id, inlines);
                break;
            case 3 or 4:
                context.Section.Blocks.Add(Below(heading, id, attributes, inlines));
                break;
            default:
                context.Mistake(heading.Line, "headings go from # to ####");
                break;
        }
    }

    void CheckAttributes(MarkdownHeading heading, NodeAttributes attributes)
    {
        bool isKnown = attributes.Unread is null && attributes.Keys.Count == 0
            && attributes.Marks.All(mark => heading.Level == 3 && mark is "numbered" or "newpage");
        if (!isKnown)
            context.Mistake(heading.Line, "a heading takes {#id}; one with ### also .numbered and .newpage");
    }

    void Open(MarkdownHeading heading, string? id, IReadOnlyList<Documents.Inlines.Inline> inlines)
    {
        if (id is null)
            context.Mistake(heading.Line, "a section needs an id: ## Heading {#id}");
        context.Open(new ReadSection(id ?? "", inlines, context.PositionOf(heading.Line)), heading.Line);
    }

    HeadingBlock Below(MarkdownHeading heading, string? id, NodeAttributes attributes, IReadOnlyList<Documents.Inlines.Inline> inlines)
    {
        bool numbered = attributes.Has("numbered");
        if (heading.Level == 3)
        {
            context.UnderNumberedHeading = numbered;
            context.HasNumber = numbered;
        }
        return new HeadingBlock(heading.Level - 1, inlines)
        {
            Anchor = id is null ? null : context.Anchor(id, heading.Line),
            Numbered = numbered,
            StartsPage = attributes.Has("newpage"),
        };
    }
}
