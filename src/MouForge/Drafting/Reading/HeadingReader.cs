using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Drafting.Reading.Syntax;
using HeadingBlock = MouForge.Documents.Blocks.HeadingBlock;
using MarkdownHeading = Markdig.Syntax.HeadingBlock;

namespace MouForge.Drafting.Reading;

/// <summary>Reads headings: those that open a section, and those below it.</summary>
sealed class HeadingReader(ReadingContext context)
{
    /// <summary>Opens the section of a heading of the first level (##).</summary>
    public void Open(MarkdownHeading heading)
    {
        if (IdOf(heading) is not { } id)
            context.Mistake(heading.Line, "a section needs an id: ## Heading {#id}");
        else
            context.Open(new ReadSection(id, Inlines(heading), context.PositionOf(heading.Line)), heading.Line);
        CheckAttributes(heading);
    }

    /// <summary>Reads a title (#) or a heading below section level (### and ####).</summary>
    public IReadOnlyList<Block> Read(MarkdownHeading heading)
    {
        CheckAttributes(heading);
        switch (heading.Level)
        {
            case 1:
                return [new ParagraphBlock(Inlines(heading), ParagraphStyle.Title)];
            case 3 or 4:
                return [Below(heading)];
            default:
                context.Mistake(heading.Line, heading.Level == 2 ? "a section cannot open inside a container" : "headings go from # to ####");
                return [];
        }
    }

    HeadingBlock Below(MarkdownHeading heading)
    {
        var attributes = Dialect.AttributesOf(heading);
        bool numbered = attributes.Has("numbered");
        if (heading.Level == 3)
            context.UnderNumberedHeading = numbered;
        context.HasNumber = numbered;
        return new HeadingBlock(heading.Level - 1, Inlines(heading))
        {
            Anchor = IdOf(heading) is { } id ? context.Anchor(id, heading.Line) : null,
            Numbered = numbered,
            StartsPage = attributes.Has("newpage"),
        };
    }

    IReadOnlyList<Inline> Inlines(MarkdownHeading heading) => new InlineReader(context, heading.Line).Read(heading.Inline).Inlines;

    string? IdOf(MarkdownHeading heading) => Dialect.AttributesOf(heading).Id is { } id ? context.Tokens.PlainText(id) : null;

    void CheckAttributes(MarkdownHeading heading)
    {
        var attributes = Dialect.AttributesOf(heading);
        bool isKnown = attributes.Unread is null && attributes.Keys.Count == 0
            && attributes.Marks.All(mark => heading.Level == 3 && mark is "numbered" or "newpage");
        if (!isKnown)
            context.Mistake(heading.Line, "a heading takes {#id}; one with ### also .numbered and .newpage");
    }
}
