using System.Globalization;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>Makes the document that shows a redline to a reader.</summary>
static class RedlineReading
{
    const string FrontId = "comparison";

    /// <summary>The document, numbered as the redline is.</summary>
    public static Document Of(Redline redline, bool full)
    {
        var marked = redline.Marked;
        var spread = new SpreadChanges(marked.Properties.Words.Comparison);
        var sections = marked.Sections.Select(section => spread.Rewrite(section)!).Select(section => full ? section : Excerpt(section));
        var panel = Panel(redline, full);
        return marked with
        {
            Sections = marked.Sections is [{ Kind: SectionKind.Front }, ..]
                ? [.. sections.Select((section, i) => i == 0 ? section with { Blocks = [panel, .. section.Blocks] } : section)]
                : [new Section { Id = FrontId, Kind = SectionKind.Front, Blocks = [panel] }, .. sections],
        };
    }

    static PanelBlock Panel(Redline redline, bool full)
    {
        var words = redline.New.Words.Comparison;
        var count = redline.Count;
        string summary = string.Format(CultureInfo.InvariantCulture, words.Summary, redline.Old.VersionLabel, redline.New.VersionLabel, count.Additions, count.Deletions);
        var opening = new ParagraphBlock([new TextInline(words.Opening, TextStyle.Bold), new TextInline($" {(count.IsNone ? words.Same : summary)}")]);
        var key = new ParagraphBlock(
            [
                new TextInline(words.AddedWords) { Change = ChangeKind.Added },
                new TextInline($" {words.AddedMark} "),
                new TextInline(words.DeletedWords) { Change = ChangeKind.Deleted },
                new TextInline($" {words.DeletedMark} {words.OtherMarks}{(full ? "" : $" {words.LeftOut}")}"),
            ])
        { Anchor = Redline.KeyAnchor };
        return new PanelBlock(PanelKind.Panel, [opening, key]);
    }

    // The title stays, so that the paper says what it compares.
    static Section Excerpt(Section section)
    {
        var kept = new List<Block>();
        var headings = new List<HeadingBlock>();
        foreach (var block in section.Blocks)
        {
            if (block is HeadingBlock heading)
            {
                headings.RemoveAll(before => before.Level >= heading.Level);
                headings.Add(heading);
            }
            bool isTitle = block is ParagraphBlock { Style: ParagraphStyle.Kicker or ParagraphStyle.Title };
            if (isTitle || MarkedChanges.IsIn(block))
            {
                kept.AddRange(headings.Where(before => !ReferenceEquals(before, block)));
                headings.Clear();
                kept.AddRange(ChangedRows.Instance.Rewrite([block]));
            }
        }
        return section with { Blocks = kept, StartsPage = false };
    }
}
