using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Composition;
using MouForge.Documents.Pdf.Painting;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>Composes a text in two languages row by row. What is there once, such as a field, stands over both columns.</summary>
/// <param name="context">What all blocks of the document share.</param>
/// <param name="flow">Takes the strips.</param>
/// <param name="collect">Composes the blocks of a cell; gets the strip of the document that they become part of.</param>
sealed class BilingualComposer(DocumentContext context, StripFlow flow, Func<IReadOnlyList<Block>, BlockScope, int, StripList> collect)
{
    readonly List<ComposedRow> _rows = [];
    TextSetter _first = context.Setter;
    TextSetter _second = context.Setter;
    bool _isInPart;

    // True where the next row is filled in or ticked: what says how stays with it.
    bool _leadsToEntry;

    /// <summary>Composes a text.</summary>
    /// <param name="block">The text.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="bodyHeight">Height of a page's body.</param>
    public void Add(BilingualBlock block, BlockScope scope, double bodyHeight)
    {
        var tags = new BilingualTags(block, scope.Parent);
        (_first, _second) = (context.Setter.In(block.First.Language), context.Setter.In(block.Second.Language));
        var inner = In(context.Setter, scope);
        for (int i = 0; i < block.Rows.Count; i++)
        {
            _leadsToEntry = i + 1 < block.Rows.Count && block.Rows[i + 1].First is [FieldRowBlock or TickGroupBlock, ..];
            Add(block.Rows[i], inner, tags);
        }
        var (first, second) = BilingualLook.Split(scope.Body);
        BilingualHead[] heads =
        [
            new(_first.SetLine(block.First.Head, BilingualLook.Head), first, _first.Writing.IsRightToLeft, tags.FirstHead),
            new(_second.SetLine(block.Second.Head, BilingualLook.Head), second, _second.Writing.IsRightToLeft, tags.SecondHead),
        ];
        flow.Add(new BilingualElement(heads, _rows, scope.Body, bodyHeight, new TagBox(tags.Table)));
    }

    void Add(BilingualRow row, in BlockScope scope, BilingualTags tags)
    {
        if (row.First is [HeadingBlock { Level: 1 } heading, ..])
        {
            _isInPart = heading.Label.Length > 0;
        }
        if (!row.Spans)
        {
            AddColumns(row, scope, tags);
            return;
        }
        foreach (var block in row.First)
        {
            if (block is TickGroupBlock group && group.Boxes.Any(box => box.OtherLabel is not null))
            {
                AddBoxes(group, scope, tags);
                continue;
            }
            var strips = Collect(context.Setter, [block], scope with { Column = Indented(scope.Body, scope.Looks), Parent = tags.AddSpanningRow() });
            AddRow(new ComposedRow(BilingualRowKind.Spanning, strips, new StripList()) { Bond = block is HeadingBlock ? Bond.Firm : Bond.Loose });
        }
    }

    void AddColumns(BilingualRow row, in BlockScope scope, BilingualTags tags)
    {
        var (first, second) = BilingualLook.Split(scope.Body);
        var (firstTag, secondTag) = tags.AddRow();
        var left = In(_first, scope) with { Body = first, Column = Indented(first, scope.Looks), Parent = firstTag };
        var right = In(_second, scope) with { Body = second, Column = second, Parent = secondTag, IsTranslation = true };
        var bond = row.First[^1] is HeadingBlock || (row.First[^1] is ParagraphBlock && _leadsToEntry) ? Bond.Firm : Bond.Loose;
        if (row is { First: [PanelBlock { Kind: PanelKind.ClientBox } box], Second: [PanelBlock { Kind: PanelKind.ClientBox } otherBox] })
        {
            var leftText = Collect(_first, box.Blocks, InBox(left with { Column = first.Indent(BilingualLook.Bar + BilingualLook.AfterBar) }));
            var rightText = Collect(_second, otherBox.Blocks, InBox(right with { Column = InsetAtEdge(second) }));
            AddRow(new ComposedRow(BilingualRowKind.Box, leftText, rightText));
            return;
        }
        AddRow(new ComposedRow(BilingualRowKind.Columns, Collect(_first, row.First, left), Collect(_second, row.Second, right)) { Bond = bond });
    }

    // A tick box stands before its label in the first column, with its text in the other language beside it; the group stays together.
    void AddBoxes(TickGroupBlock group, in BlockScope scope, BilingualTags tags)
    {
        var (first, second) = BilingualLook.Split(scope.Body);
        double drop = group.Mark == TickMark.Initials ? Math.Max(0, context.Design.Form.LineHeight - scope.Text.Leading) / 2 : 0;
        for (int i = 0; i < group.Boxes.Count; i++)
        {
            var box = group.Boxes[i];
            var (firstTag, secondTag) = tags.AddRow();
            var left = Collect(
                _first,
                [group with { Boxes = [box with { OtherLabel = null }], Columns = 1 }],
                In(_first, scope) with { Body = first, Column = Indented(first, scope.Looks), Parent = firstTag });
            var right = Collect(_second, [new ParagraphBlock(box.OtherLabel ?? [])], In(_second, scope) with { Body = second, Column = second, Parent = secondTag });
            AddRow(new ComposedRow(BilingualRowKind.Columns, left, right)
            {
                SecondDrop = drop,
                Bond = i < group.Boxes.Count - 1 ? Bond.Firm : Bond.Loose,
            });
        }
    }

    // Composes blocks in their language.
    StripList Collect(TextSetter setter, IReadOnlyList<Block> blocks, BlockScope scope)
    {
        var outer = context.Setter;
        context.Setter = setter;
        var strips = collect(blocks, scope, flow.Position + 1 + _rows.Count);
        context.Setter = outer;
        return strips;
    }

    // Text in the looks of a column, with the leading that its language asks for.
    BlockScope In(TextSetter setter, in BlockScope scope)
    {
        var looks = setter.Writing.LeastLeading == 0 ? context.Design.Bilingual : context.Design.Bilingual.WithLeading(setter.Writing.LeastLeading);
        return scope with { Looks = looks, Text = looks.Clause, Item = looks.Item };
    }

    void AddRow(ComposedRow row)
    {
        if (row.First.Count + row.Second.Count > 0)
        {
            _rows.Add(row);
        }
    }

    // Text of a part stands beside its number, in the first column only.
    Column Indented(Column column, Looks looks) => _isInPart ? column.Indent(looks.Indents.Text) : column;

    // The inset lies at the box's edge also where the column runs against the page and its text begins there.
    Column InsetAtEdge(Column column)
        => _second.Writing.IsRightToLeft == context.Setter.Writing.IsRightToLeft ? column.Inset(0, BilingualLook.Inset) : column.Inset(BilingualLook.Inset, 0);

    static BlockScope InBox(BlockScope scope)
        => scope with { Parent = scope.Parent.Add(StructureType.Division), Text = scope.Looks.Box, Item = scope.Looks.PanelItem };
}
