using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Signatures;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Makes the elements that people fill in: signature blocks, fields, tick boxes.</summary>
static class FormElements
{
    /// <summary>A signature block.</summary>
    public static SignatureElement Signature(SignatureBlock block, DocumentContext context, Column column, StructureElement parent)
    {
        var side = context.SignatureSides[block];
        var setter = context.Setter;
        return new SignatureElement(block, side, column)
        {
            Height = context.SignatureHeight,
            Tags = new SignatureTags(parent, context.Levels.Inner, side),
            Captions = new SignatureCaptions(
                setter.SetLine(block.SignatureCaption, Looks.Caption),
                setter.SetLine(block.OtherNameCaption, Looks.Caption),
                setter.SetLine(block.DateCaption, Looks.Caption)),
            FieldDescription = context.Words.FieldDescription,
        };
    }

    /// <summary>Fields side by side, each with its share of the width.</summary>
    public static FieldRowElement FieldRow(FieldRowBlock block, TextSetter setter, in BlockScope scope)
    {
        double shares = block.Fields.Sum(field => field.Share);
        double room = scope.Column.Width - ((block.Fields.Count - 1) * FieldRowElement.Gap);
        double left = scope.Column.Left;
        var fields = new List<PlacedField>();
        foreach (var field in block.Fields)
        {
            var column = new Column(left, room * field.Share / shares);
            var label = setter.Set([new TextInline(field.Label)], Looks.FieldLabel, column.Width);
            fields.Add(new PlacedField(field, column, label, new FieldTags(scope.Parent)));
            left = column.Right + FieldRowElement.Gap;
        }
        return new FieldRowElement(fields);
    }

    /// <summary>Tick boxes, in two columns where every label then fits on one line.</summary>
    public static TickGroupElement TickGroup(TickGroupBlock block, TextSetter setter, in BlockScope scope)
    {
        const double indent = TickGroupElement.LabelIndent;
        var (look, full) = (scope.Paragraph, scope.Column);
        double half = (full.Width - FieldRowElement.Gap) / 2;
        bool twoColumns = block.Boxes.Count > 1 && block.Boxes.All(box => setter.Measure(box.Label, look).Whole <= half - indent);
        Column[] columns = twoColumns ? [new(full.Left, half), new(full.Right - half, half)] : [full];
        var parent = scope.Parent;
        var rows = block.Boxes.Chunk(columns.Length).Select(row => row.Select((box, i) =>
            new PlacedTickBox(box, columns[i], setter.Set(box.Label, look, columns[i].Width - indent), new FieldTags(parent))).ToArray());
        return new TickGroupElement([.. rows], look);
    }
}
