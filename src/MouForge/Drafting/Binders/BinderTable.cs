using System.Globalization;
using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Numbering;
using MouForge.Documents.Rendering;
using MouForge.Drafting.Wording;
using MouForge.Templates;

namespace MouForge.Drafting.Binders;

/// <summary>The table of a binder's contents.</summary>
sealed class BinderTable(PhraseBook words)
{
    // Widths in points (look section 7); the document takes the rest.
    static readonly TableColumn[] Columns =
    [
        new() { Width = 32 }, new(), new() { Width = 126 }, new() { Width = 120 }, new() { Width = 40, Alignment = ColumnAlignment.End },
    ];

    /// <summary>The table: a heading row for each part, a row for each document, a row for each of its annexes.</summary>
    public TableBlock Of(IReadOnlyList<(BinderEntry Entry, PrintedDocument Place)> entries)
    {
        var rows = new List<TableRow>();
        string group = "";
        foreach (var (entry, place) in entries)
        {
            if (entry.Group != group)
            {
                group = entry.Group;
                rows.Add(new TableRow([TableCell.Of(group) with { ColumnSpan = Columns.Length }]) { IsHeading = true });
            }
            rows.Add(DocumentRow(entry, place));
            rows.AddRange(AnnexRows(entry, place));
        }
        TableRow head = new([.. BinderPhrases.Heads.Select(id => TableCell.Of(words.Phrase(id)))]);
        return new TableBlock(Columns, [head], rows) { Description = words.Phrase("binder_about") };
    }

    static TableRow DocumentRow(BinderEntry entry, PrintedDocument place) => new(
    [
        TableCell.Of(entry.Tab),
        TableCell.Of(entry.Title),
        TableCell.Of(entry.Document.Properties.VersionAndState),
        TableCell.Of(entry.NextDate),
        Page(place.Start),
    ]);

    // "1A", "1B": annexes have letters of their own in their document.
    IEnumerable<TableRow> AnnexRows(BinderEntry entry, PrintedDocument place)
        => entry.Document.Sections.Where(section => section.Kind == SectionKind.Annex).Select((annex, index) => new TableRow(
        [
            TableCell.Of(entry.Tab + NumberFormat.UpperLetter(index + 1)),
            TableCell.Of([.. TitleOf(annex)]),
            TableCell.Of(entry.Document.Properties.VersionAndState),
            TableCell.Of(entry.NextDate),
            Page(place.Sections[annex.Id]),
        ]));

    IEnumerable<Inline> TitleOf(Section annex)
    {
        yield return new TextInline($"{annex.Label} {Inline.PlainTextOf(annex.Heading)}");
        if (annex.MembersOnly)
        {
            yield return new TextInline(" ");
            yield return new TagInline(words.Furniture.MembersOnly);
        }
    }

    static TableCell Page(PrintedPlace place)
        => TableCell.Of(new CrossReferenceInline(place.Anchor, "") { Number = place.Page.ToString(CultureInfo.InvariantCulture) });
}
