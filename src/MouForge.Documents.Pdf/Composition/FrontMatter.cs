using System.Text;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Makes the elements of the title pages: status panel, facts, contents list.</summary>
static class FrontMatter
{
    /// <summary>The status panel; its cells' lines are cut to their width.</summary>
    public static StatusPanelElement StatusPanel(StatusPanelBlock block, DocumentContext context, in BlockScope scope)
    {
        double width = (scope.Column.Width / block.Cells.Count) - (2 * StatusPanelElement.PadX);
        var cells = new List<TextLine[]>();
        foreach (var cell in block.Cells)
        {
            cells.Add([
                context.Setter.SetLine(cell.Title, Looks.StatusTitle, width),
                .. cell.Lines.Select(line => context.Setter.SetLine(line, Looks.StatusLine, width))]);
        }
        var tag = scope.Parent.Add(StructureType.Paragraph);
        tag.ActualText = Spoken(block.Cells[block.Current], context);
        return new StatusPanelElement(cells, block.Current, scope.Column, tag);
    }

    /// <summary>Facts at a glance.</summary>
    public static FactListElement Facts(FactListBlock block, TextSetter setter, in BlockScope scope)
    {
        var table = scope.Parent.Add(StructureType.Table);
        var body = table.Add(StructureType.TableBody);
        var rows = new List<FactRow>();
        foreach (var fact in block.Facts)
        {
            var row = body.Add(StructureType.TableRow);
            var label = setter.Set(fact.Label, FactListElement.LabelLook, FactListElement.LabelWidth);
            var value = setter.Set(fact.Value, Looks.Fact, scope.Column.Width - FactListElement.ValueIndent);
            rows.Add(new FactRow(label, value, row.Add(StructureType.TableHeader), row.Add(StructureType.TableCell)));
            rows[^1].LabelTag.Scope = TableScope.Row;
        }
        return new FactListElement(rows, scope.Column, table);
    }

    /// <summary>The contents list: an entry for each section and annex with a heading.</summary>
    public static ContentsElement Contents(DocumentContext context, in BlockScope scope)
    {
        var list = scope.Parent.Add(StructureType.Contents);
        var entries = new List<ContentsEntry>();
        foreach (var section in context.Document.Sections)
        {
            if (section.Heading.Count > 0)
            {
                entries.Add(Entry(section, list, context.Setter, scope.Column.Width - Indents.Number - ContentsElement.PageNumberWidth));
            }
        }
        return new ContentsElement(entries, scope.Column);
    }

    static ContentsEntry Entry(Section section, StructureElement list, TextSetter setter, double width)
    {
        string title = Inline.PlainTextOf(section.Heading);
        var label = setter.SetLine(section.Label + " ", Looks.Contents);
        var lines = setter.Set([new TextInline(title)], Looks.Contents, width, ListLabels.IndentBeside(label.Width, Indents.Number));
        var link = list.Add(StructureType.ContentsItem).Add(StructureType.Reference).Add(StructureType.Link);
        return new ContentsEntry(section.Id, $"{section.Label} {title}", label, lines, link);
    }

    // "Status: Draft. Version 2, February 20, 2026. Comments until February 25.", and in a draft its warning.
    static string Spoken(StatusCell cell, DocumentContext context)
    {
        var text = new StringBuilder($"{context.Words.Status}: {cell.Title}.");
        foreach (string line in cell.Lines)
        {
            text.Append(' ').Append(line.TrimEnd('.')).Append('.');
        }
        if (context.Document.Properties.State == DocumentState.Draft)
        {
            text.Append(' ').Append(context.Words.DraftWarning);
        }
        return text.ToString();
    }
}
