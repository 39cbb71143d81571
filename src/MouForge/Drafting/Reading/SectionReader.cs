using MouForge.Questionnaires;
using MarkdownHeading = Markdig.Syntax.HeadingBlock;

namespace MouForge.Drafting.Reading;

/// <summary>Reads a whole text: its sections, and what stands at the margin of each.</summary>
static class SectionReader
{
    /// <summary>Reads a text.</summary>
    public static ReadText Read(string markdown, ReadingContext context)
    {
        var headings = new HeadingReader(context);
        var blocks = new BlockReader(context, headings);
        context.Open(new ReadSection(ReadSection.FrontId, [], new SourcePosition("", 0)), 0);
        foreach (var block in Markdig.Markdown.Parse(markdown, Syntax.Dialect.Pipeline))
        {
            if (block is MarkdownHeading { Level: 2 } heading)
                headings.Open(heading);
            else
                context.Section.Blocks.AddRange(blocks.ReadAtMargin(block));
        }
        return context.Result;
    }
}
