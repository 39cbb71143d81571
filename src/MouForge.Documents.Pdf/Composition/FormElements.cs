using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Fields;
using MouForge.Documents.Pdf.Signatures;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Makes the elements that people fill in: signature blocks, fields, tick boxes, initials.</summary>
static class FormElements
{
    /// <summary>A signature block.</summary>
    public static SignatureElement Signature(SignatureBlock block, DocumentContext context, in BlockScope scope)
    {
        var side = context.SignatureSides[block];
        var (look, setter) = (context.Design.Signature, context.Setter);
        return new SignatureElement(block, side, scope.Body)
        {
            Height = context.SignatureHeight,
            Look = look,
            TypedSize = context.Design.Form.TypedSize,
            Tags = new SignatureTags(scope.Parent, context.Levels.Inner, side),
            Captions = new SignatureCaptions(
                setter.Set([new TextInline(block.SignatureCaption)], look.Caption, look.SignatureArea.Width),
                setter.Set([new TextInline(block.OtherNameCaption)], look.Caption, look.OtherNameArea.Width),
                setter.Set([new TextInline(block.DateCaption)], look.Caption, look.DateArea.Width)),
            FieldDescription = context.Words.FieldDescription,
        };
    }

    /// <summary>Fields side by side, each with its share of the width, in as many rows as the design needs.</summary>
    public static IEnumerable<FieldRowElement> FieldRows(FieldRowBlock block, DocumentContext context, BlockScope scope)
        => block.Fields.Chunk(context.Design.IsOneColumn ? 1 : block.Fields.Count).Select(row => FieldRow(row, context, scope));

    /// <summary>Tick boxes or initials, in two columns where the template wants them and every label then fits on one line.</summary>
    public static TickGroupElement TickGroup(TickGroupBlock block, DocumentContext context, in BlockScope scope)
    {
        var (form, setter, look, full, parent) = (context.Design.Form, context.Setter, scope.Paragraph, scope.Column, scope.Parent);
        double indent = block.Mark == TickMark.Box ? form.LabelIndent : form.InitialsIndent, half = full.Width / 2;
        bool twoColumns = block.Columns > 1 && block.Boxes.Count > 1 && !context.Design.IsOneColumn
            && block.Boxes.All(box => setter.Measure(LabelOf(box), look).Whole <= half - indent - form.Gap);
        Column[] columns = twoColumns ? [new(full.Left, half), new(full.Left + half, half)] : [full];
        int inColumn = (block.Boxes.Count + columns.Length - 1) / columns.Length;
        PlacedTickBox[] boxes = [.. block.Boxes.Select((box, i) =>
            new PlacedTickBox(box, columns[i / inColumn], setter.Set(LabelOf(box), look, columns[i / inColumn].Width - indent), new FieldTags(parent)))];
        // The first column is read before the second one.
        var rows = Enumerable.Range(0, inColumn).Select(row => boxes.Where((_, i) => i % inColumn == row).ToArray());
        return new TickGroupElement([.. rows], block.Mark, look, form);
    }

    /// <summary>A line to tear along, over the whole width of the page's body.</summary>
    public static CutLineElement CutLine(CutLineBlock block, DocumentContext context, in BlockScope scope)
    {
        var look = scope.Looks.FieldLabel;
        var words = context.Setter.SetLine(block.Words, look);
        return new CutLineElement(words, look, scope.Body, words.Fragments.Count > 0 ? scope.Parent.Add(StructureType.Paragraph) : null);
    }

    // Where the other language does not stand beside a label, it stands below.
    static IReadOnlyList<Inline> LabelOf(TickBox box) => box.OtherLabel is { } other ? [.. box.Label, new LineBreakInline(), .. other] : box.Label;

    static FieldRowElement FieldRow(FillField[] row, DocumentContext context, in BlockScope scope)
    {
        var (form, look) = (context.Design.Form, scope.Looks.FieldLabel);
        double shares = row.Sum(field => field.Share);
        double room = scope.Column.Width - ((row.Length - 1) * form.Gap);
        double left = scope.Column.Left;
        var fields = new List<PlacedField>();
        foreach (var field in row)
        {
            var column = new Column(left, room * field.Share / shares);
            var label = context.Setter.Set([new TextInline(field.Label)], look, column.Width);
            fields.Add(new PlacedField(field, column, label, new FieldTags(scope.Parent, hasCaption: label.Length > 0)));
            left = column.Right + form.Gap;
        }
        return new FieldRowElement(fields, look, form);
    }
}
