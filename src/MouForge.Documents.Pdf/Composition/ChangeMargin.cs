using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Comparison;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Finds what the margin of a comparison says beside each block.</summary>
/// <param name="words">The words of the comparison.</param>
/// <param name="setter">Sets text.</param>
sealed class ChangeMargin(ComparisonWords words, TextSetter setter)
{
    // What was said of the whole block before; what goes on with it is not said again.
    ChangeKind _before;

    /// <summary>The note beside a block; null where nothing in it changed, or where the blocks in it have their own.</summary>
    /// <param name="block">The block.</param>
    /// <param name="label">The number before it; null where it opens no clause or item.</param>
    /// <param name="parent">What holds its tag.</param>
    public ChangeNote? NoteOf(Block block, ItemLabel? label, StructureElement parent)
    {
        if (block.Anchor == Redline.KeyAnchor || block is CounselNoteBlock or ClauseBlock or ListBlock or PanelBlock or SideBySideBlock or BilingualBlock)
        {
            return null;
        }
        bool goesOn = label is null && block is not HeadingBlock && _before == block.Change;
        _before = block.Change;
        string? former = block is HeadingBlock heading ? heading.FormerLabel : label?.Former;
        return block.Change != ChangeKind.None
            ? Note([goesOn ? null : block.Change == ChangeKind.Added ? words.Added : words.Deleted], parent)
            : Note([IsMarkedInside(block) ? words.Changed : null, Was(former)], parent);
    }

    /// <summary>The note beside the heading of a section; null where nothing in it changed.</summary>
    public ChangeNote? NoteOf(Section section, StructureElement parent)
    {
        _before = ChangeKind.None;
        return section.Change != ChangeKind.None
            ? Note([section.Change == ChangeKind.Added ? words.Added : words.Deleted], parent)
            : Note([MarkedChanges.IsIn(section.Heading) ? words.Changed : null, Was(section.FormerLabel)], parent);
    }

    // Rows say themselves what happened to them where there is a column for it.
    static bool IsMarkedInside(Block block) => block switch
    {
        TableBlock { Style: not TableStyle.Matrix } => false,
        _ => MarkedChanges.IsIn(block),
    };

    string? Was(string? former) => former is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, words.Was, former) : null;

    ChangeNote? Note(string?[] said, StructureElement parent)
    {
        if (Array.TrueForAll(said, line => line is null) && _before == ChangeKind.None)
        {
            return null;
        }
        var lines = said.OfType<string>().SelectMany(line => setter.Set([new TextInline(line)], ChangedElement.Label, ChangedElement.LabelWidth)).ToList();
        return new ChangeNote(lines, lines.Count > 0 ? parent.Add(StructureType.Paragraph) : null);
    }
}
