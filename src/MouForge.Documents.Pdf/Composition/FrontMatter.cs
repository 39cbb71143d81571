using System.Text;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Executions;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Makes the elements of the title pages: status panel, facts, contents list.</summary>
static class FrontMatter
{
    // In a column narrower than so many times the labels' share, values stand below their labels.
    const double LeastShareOfValues = 1.5;

    /// <summary>The status panel.</summary>
    public static StatusPanelElement StatusPanel(StatusPanelBlock block, DocumentContext context, in BlockScope scope)
    {
        var tag = scope.Parent.Add(StructureType.Paragraph);
        tag.ActualText = Spoken(block.Cells[block.Current], context.Words);
        if (context.Document.Properties.State == DocumentState.Draft)
        {
            tag.ActualText += " " + context.Words.DraftWarning;
        }
        else if (context.Document.Properties.State == DocumentState.ForSignature)
        {
            tag.Id = context.IdPrefix + StatePlaces.PanelTag;
        }
        return new StatusPanelElement(block, context.Design.Status, scope.Column, context.Setter, tag);
    }

    /// <summary>Facts at a glance, or steps.</summary>
    public static FactListElement Facts(FactListBlock block, DocumentContext context, in BlockScope scope)
    {
        var look = block.Look switch
        {
            FactListLook.Facts => scope.Looks.Facts,
            FactListLook.Steps => scope.Looks.Steps,
        };
        look = scope.Column.Width < LeastShareOfValues * look.ValueIndent ? look with { IsStacked = true, ValueIndent = look.LabelIndent } : look;
        double labelWidth = look.IsStacked ? scope.Column.Indent(look.LabelIndent).Width : look.LabelWidth;
        var table = scope.Parent.Add(StructureType.Table);
        var body = table.Add(StructureType.TableBody);
        var rows = new List<FactRow>();
        foreach (var fact in block.Facts)
        {
            var row = body.Add(StructureType.TableRow);
            var label = context.Setter.Set(fact.Label, look.Label, labelWidth);
            var value = context.Setter.Set(fact.Value, look.Value, scope.Column.Indent(look.ValueIndent).Width);
            rows.Add(new FactRow(label, value, row.Add(StructureType.TableHeader), row.Add(StructureType.TableCell)));
            rows[^1].LabelTag.Scope = TableScope.Row;
        }
        return new FactListElement(rows, look, scope.Column, table);
    }

    /// <summary>The contents list: an entry for each section and annex with a heading.</summary>
    public static ContentsElement Contents(DocumentContext context, in BlockScope scope)
    {
        var list = scope.Parent.Add(StructureType.Contents);
        double width = scope.Column.Width - scope.Looks.Indents.Number - ContentsElement.PageNumberWidth(scope.Looks);
        var entries = new List<ContentsEntry>();
        foreach (var section in context.Document.Sections)
        {
            if (section.Heading.Count > 0)
            {
                entries.Add(Entry(section, list, context, width));
            }
        }
        return new ContentsElement(entries, scope.Looks, scope.Column);
    }

    /// <summary>What is read aloud: "Status: For signature. One locked version. Nine agencies sign."</summary>
    public static string Spoken(StatusCell cell, FurnitureWords words)
    {
        var text = new StringBuilder($"{words.Status}: {cell.Title}.");
        foreach (string line in cell.Lines)
        {
            text.Append(' ').Append(line.TrimEnd('.')).Append('.');
        }
        return text.ToString();
    }

    static ContentsEntry Entry(Section section, StructureElement list, DocumentContext context, double width)
    {
        var (look, indents, setter) = (context.Design.Looks.Contents, context.Design.Looks.Indents, context.Setter);
        string title = Inline.PlainTextOf(section.Heading);
        var label = setter.SetLine(section.Label + " ", look);
        var lines = setter.Set([new TextInline(title)], look, width, ListLabels.IndentBeside(label.Width, indents.Number));
        var link = list.Add(StructureType.ContentsItem).Add(StructureType.Reference).Add(StructureType.Link);
        return new ContentsEntry(section.Id, $"{section.Label} {title}", label, lines, link);
    }
}
