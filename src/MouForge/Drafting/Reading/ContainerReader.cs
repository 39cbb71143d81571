using Markdig.Syntax;
using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Drafting.Reading.Syntax;
using MouForge.Drafting.Wording;
using Block = MouForge.Documents.Blocks.Block;
using MarkdownBlock = Markdig.Syntax.Block;
using ParagraphBlock = MouForge.Documents.Blocks.ParagraphBlock;

namespace MouForge.Drafting.Reading;

/// <summary>Reads containers.</summary>
sealed class ContainerReader(ReadingContext context, BlockReader blocks)
{
    static readonly Dictionary<string, string[]> KnownAttributes = new(StringComparer.Ordinal)
    {
        ["kicker"] = [],
        ["subtitle"] = [],
        ["small"] = [],
        ["lead"] = [],
        ["choice"] = [],
        ["hint"] = [],
        ["status"] = ["current"],
        ["facts"] = [],
        ["steps"] = [],
        ["definitions"] = [],
        ["table"] = ["about", "widths", "align", "style", "members", "width", "sorted"],
        ["panel"] = [],
        ["notice"] = [],
        ["box"] = [],
        ["note"] = [],
        ["members"] = [],
        ["fields"] = ["part", "says"],
        ["ticks"] = ["part", "says", "columns"],
        ["initials"] = ["part", "says", "columns"],
        ["signers"] = [],
        ["cut"] = [],
        ["sides"] = [],
        ["first"] = [],
        ["second"] = [],
    };

    readonly LineContainerReader _lines = new(context);

    /// <summary>Reads a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="readBlock">Reads a block where the container stands; what only members may read is read as if it stood there.</param>
    public IReadOnlyList<Block> Read(IContainerNode container, Func<MarkdownBlock, IReadOnlyList<Block>> readBlock)
    {
        var node = (MarkdownBlock)container;
        if (!Check(container, node.Line))
            return [];
        if (container is LinesNode lines)
            return _lines.Read(lines);
        var children = (ContainerBlock)node;
        return container.Name switch
        {
            "kicker" => Styled(children, ParagraphStyle.Kicker),
            "subtitle" => Styled(children, ParagraphStyle.Subtitle),
            "small" => Styled(children, ParagraphStyle.Small),
            "lead" => Styled(children, ParagraphStyle.Lead),
            "choice" => Styled(children, ParagraphStyle.Choice),
            "hint" => Styled(children, ParagraphStyle.Hint),
            "sides" => Sides(children),
            "first" or "second" => Stray(container.Name, node.Line),
            "panel" => Panel(children, PanelKind.Panel),
            "notice" => Panel(children, PanelKind.RestrictedNotice),
            "box" => Panel(children, PanelKind.ClientBox),
            "note" => Note(children),
            _ => [.. children.SelectMany(readBlock).Select(block => block with { MembersOnly = true })],
        };
    }

    bool Check(IContainerNode container, int line)
    {
        if (!KnownAttributes.TryGetValue(container.Name, out string[]? known))
        {
            context.Mistake(line, $"'{container.Name}' is no container; there are {string.Join(", ", KnownAttributes.Keys)}");
            return false;
        }
        string? unknown = container.Attributes.Unread ?? container.Attributes.Keys.FirstOrDefault(key => !known.Contains(key));
        if (unknown is not null || container.Attributes.Id is not null || container.Attributes.Marks.Count > 0)
            context.Mistake(line, $"::: {container.Name} takes {(known.Length == 0 ? "nothing in braces" : string.Join(", ", known))}");
        if (!container.IsClosed)
            context.Mistake(line, $"::: {container.Name} is not closed; write ::: behind it, as far in as it stands itself");
        return true;
    }

    List<Block> Styled(ContainerBlock children, ParagraphStyle style)
    {
        var styled = children.SelectMany(child => blocks.Read(child, style)).ToList();
        if (styled.Exists(block => block is not ParagraphBlock))
            context.Mistake(children.Line, "this container holds paragraphs only");
        return styled;
    }

    IReadOnlyList<Block> Panel(ContainerBlock children, PanelKind kind)
    {
        var inside = children.SelectMany(blocks.Read).ToList();
        if (inside.Exists(block => block is not (ParagraphBlock or Documents.Blocks.ListBlock)))
            context.Mistake(children.Line, "a panel, notice or box holds paragraphs and lists only");
        return inside.Count == 0 ? [] : [new PanelBlock(kind, inside)];
    }

    IReadOnlyList<Block> Sides(ContainerBlock children)
    {
        if (children is not [ContainerNode { Name: "first" } first, ContainerNode { Name: "second" } second])
        {
            context.Mistake(children.Line, "::: sides holds ::: first and behind it ::: second, and nothing else");
            return [];
        }
        var sides = new[] { first, second }.Select(Side).ToList();
        return sides.TrueForAll(side => side.Count == 0) ? [] : [new SideBySideBlock(sides[0], sides[1])];
    }

    List<Block> Side(ContainerNode side)
    {
        if (!Check(side, side.Line))
            return [];
        var inside = side.SelectMany(blocks.ReadInSide).ToList();
        if (inside.Exists(block => block is not (ParagraphBlock or Documents.Blocks.ListBlock or Documents.Blocks.HeadingBlock)))
            context.Mistake(side.Line, $"::: {side.Name} holds headings, paragraphs and lists only");
        return inside;
    }

    IReadOnlyList<Block> Stray(string name, int line)
    {
        context.Mistake(line, $"::: {name} stands in ::: sides only");
        return [];
    }

    IReadOnlyList<Block> Note(ContainerBlock children)
    {
        var inside = children.SelectMany(blocks.Read).ToList();
        if (inside is not [ParagraphBlock note])
        {
            context.Mistake(children.Line, "::: note holds one paragraph");
            return [];
        }
        if (context.State != DocumentState.Draft)
            return [];
        string heading = context.Words.Phrase(context.HasNumber ? "counsel_note" : "counsel_note_plain");
        return [new CounselNoteBlock(heading, note.Inlines) { ClauseId = context.ClauseAt(children.Line) }];
    }
}
