using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.PublicCopies;

/// <summary>Collects the anchors that a public copy still carries.</summary>
sealed class PrintedAnchors : DocumentRewriter
{
    readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    public static HashSet<string> Of(Document document)
    {
        var collector = new PrintedAnchors();
        collector.Rewrite(document);
        return collector._anchors;
    }

    public override Section? Rewrite(Section section)
    {
        if (section.InPublicCopy)
        {
            _anchors.Add(section.Id);
            base.Rewrite(section);
        }
        return section;
    }

    public override Block? Visit(HeadingBlock block) => Collect(block);

    public override Block? Visit(ClauseBlock block) => Collect(block);

    public override Block? Visit(TableBlock block) => Collect(block);

    public override Block? Visit(ListBlock block) => Collect(block);

    Block Collect(Block block)
    {
        if (block is { MembersOnly: false, Anchor: { } anchor })
        {
            _anchors.Add(anchor);
        }
        return block;
    }
}
