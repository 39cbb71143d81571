using MouForge.Documents.Blocks;

namespace MouForge.Documents.Comparison;

/// <summary>A heading and what stands under it, up to the next heading of its level: the role of one partner. Parts are aligned before the blocks in them.</summary>
/// <param name="Heading">The heading; null for what stands before the first one.</param>
/// <param name="Body">What stands under it.</param>
sealed record HeadedPart(HeadingBlock? Heading, IReadOnlyList<Block> Body)
{
    const int PartLevel = 2;

    /// <summary>All its blocks.</summary>
    public IEnumerable<Block> Blocks => Heading is null ? Body : Body.Prepend(Heading);

    /// <summary>How alignment sees it.</summary>
    public Comparand Comparand => Heading is null
        ? new("", "", null)
        : BlockComparand.Of(Heading) with { Text = ComparedText.Of([Heading, .. Body]), Identity = Heading.Anchor };

    /// <summary>Divides blocks at the headings of parts. What stands before the first one is a part too, be it empty.</summary>
    public static IReadOnlyList<HeadedPart> Split(IReadOnlyList<Block> blocks)
    {
        var parts = new List<HeadedPart>();
        HeadingBlock? heading = null;
        int start = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock { Level: <= PartLevel } next)
            {
                parts.Add(new(heading, [.. blocks.Skip(start).Take(i - start)]));
                (heading, start) = (next, i + 1);
            }
        }
        parts.Add(new(heading, [.. blocks.Skip(start)]));
        return parts;
    }

    /// <summary>The part as one version alone has it.</summary>
    public HeadedPart Marked(ChangeKind change)
        => new((HeadingBlock?)(Heading is null ? null : Mark(Heading, change)), [.. Body.Select(block => Mark(block, change))]);

    /// <summary>A block as one version alone has it. Furniture is not compared: that of the newer version stays.</summary>
    public static Block Mark(Block block, ChangeKind change) => IsFurniture(block) ? block : block with { Change = change };

    /// <summary>True for what shows where a document is on its way and says nothing that is agreed.</summary>
    public static bool IsFurniture(Block block) => block is StatusPanelBlock or ContentsBlock;
}
