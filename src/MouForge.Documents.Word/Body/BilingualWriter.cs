using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes a text in two languages: a table of two columns, one row for each pair. The head row with the names of the languages is repeated
/// on every page. In large print the second language stands below the first.
/// </summary>
sealed class BilingualWriter(BodyWriter body, BilingualBlock block)
{
    static readonly int PartIndent = Twips(24);
    static readonly int Inner = Twips(14);
    static readonly CellMargins Margins = new(Twips(2.4), 0);

    readonly int[] _columns = body.IsLarge ? [body.Column.Width] : [body.Column.Width / 2, body.Column.Width - (body.Column.Width / 2)];
    readonly TextColumn _outer = body.Column;
    bool _inPart;

    public void Write()
    {
        var styles = body.Styles;
        bool keepAfter = body.KeepWithNext;
        body.Styles = TextStyles.Bilingual;
        body.KeepWithNext = false;
        body.SeparateFromTable();
        // A first column that is read from the right stands on the right.
        body.Speak(block.First.Language);
        LayoutTable.Open(body, _outer.Indent, _columns, Margins);
        LayoutTable.Describe(body.Xml, $"{block.First.Head}, {block.Second.Head}", _columns);
        WriteHead();
        foreach (var row in block.Rows)
        {
            var around = body.Revisions.Enter(row.Change);
            Write(row);
            body.Revisions.Leave(around);
        }
        LayoutTable.Close(body.Xml);
        body.Speak(null);
        (body.Styles, body.Column, body.KeepWithNext) = (styles, _outer, keepAfter);
        body.KeepDistanceFromTable();
    }

    void WriteHead()
    {
        body.Xml.Raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>"u8);
        body.Revisions.WriteMark();
        body.Xml.Raw("</w:trPr>"u8);
        if (body.IsLarge)
        {
            LayoutTable.OpenCell(body.Xml, _columns[0], BilingualCells.Head);
            body.WriteCellParagraph(StyleIds.BilingualHead, $"{block.First.Head} · {block.Second.Head}");
            LayoutTable.CloseCell(body.Xml);
        }
        else
        {
            WriteHead(block.First, _columns[0], BilingualCells.FirstHead);
            WriteHead(block.Second, _columns[1], BilingualCells.SecondHead);
        }
        LayoutTable.CloseRow(body.Xml);
    }

    void WriteHead(BilingualColumn column, int width, string properties)
    {
        body.Speak(column.Language);
        LayoutTable.OpenCell(body.Xml, width, properties);
        body.WriteCellParagraph(StyleIds.BilingualHead, column.Head);
        LayoutTable.CloseCell(body.Xml);
    }

    void Write(BilingualRow row)
    {
        if (!row.Spans)
        {
            WritePair(row);
            return;
        }
        foreach (var spanning in row.First)
        {
            var around = body.Revisions.Enter(spanning.Change);
            if (spanning is TickGroupBlock group && group.Boxes.All(box => box.OtherLabel is not null))
            {
                WriteTicks(group);
            }
            else
            {
                WriteSpanning(spanning);
            }
            body.Revisions.Leave(around);
        }
    }

    void WriteSpanning(Block spanning)
    {
        LayoutTable.OpenRow(body);
        LayoutTable.OpenCell(body.Xml, _outer.Width, body.IsLarge ? "" : BilingualCells.Spanning);
        body.Speak(null);
        WriteBlocks([spanning], ColumnOf(_outer.Width, _inPart));
        LayoutTable.CloseCell(body.Xml);
        LayoutTable.CloseRow(body.Xml);
    }

    void WritePair(BilingualRow row)
    {
        bool isBox = row.First is [PanelBlock { Kind: PanelKind.ClientBox }];
        _inPart |= row.First is [HeadingBlock { Level: 1, Label.Length: > 0 }, ..];
        bool isHeading = row.First is [HeadingBlock];
        LayoutTable.OpenRow(body);
        WriteCell(block.First, Unboxed(row.First), isBox ? BilingualCells.FirstOfBox : BilingualCells.First, 0, _inPart && !isBox && !isHeading);
        if (body.IsLarge)
        {
            LayoutTable.CloseRow(body.Xml);
            LayoutTable.OpenRow(body);
        }
        WriteCell(block.Second, Unboxed(row.Second), isBox ? SecondOfBox : BilingualCells.Second, _columns.Length - 1, indented: false);
        LayoutTable.CloseRow(body.Xml);
    }

    string SecondOfBox => body.IsLarge ? BilingualCells.FirstOfBox : BilingualCells.SecondOfBox;

    // One box is ticked, whichever label was read.
    void WriteTicks(TickGroupBlock group)
    {
        for (int i = 0; i < group.Boxes.Count; i++)
        {
            var box = group.Boxes[i];
            body.KeepWithNext = i < group.Boxes.Count - 1;
            LayoutTable.OpenRow(body);
            WriteCell(block.First, [group with { Boxes = [box], Columns = 1 }], BilingualCells.First, 0, _inPart);
            if (body.IsLarge)
            {
                LayoutTable.CloseRow(body.Xml);
                LayoutTable.OpenRow(body);
            }
            WriteCell(block.Second, [new ParagraphBlock(box.OtherLabel!)], BilingualCells.Second, _columns.Length - 1, indented: false);
            LayoutTable.CloseRow(body.Xml);
        }
        body.KeepWithNext = false;
    }

    void WriteCell(BilingualColumn column, IReadOnlyList<Block> blocks, string properties, int place, bool indented)
    {
        body.Speak(column.Language);
        LayoutTable.OpenCell(body.Xml, _columns[place], body.IsLarge ? BilingualCells.InLargePrint(properties) : properties);
        WriteBlocks(blocks, ColumnOf(_columns[place] - (body.IsLarge ? 0 : Inner), indented && !body.IsLarge));
        LayoutTable.CloseCell(body.Xml);
    }

    static TextColumn ColumnOf(int width, bool indented) => indented ? new(PartIndent, width - PartIndent) : new(0, width);

    // A cell ends with a paragraph.
    void WriteBlocks(IReadOnlyList<Block> blocks, TextColumn column)
    {
        body.Column = column;
        int before = body.Xml.Length;
        body.WriteAll(blocks);
        body.EndCell();
        if (body.Xml.Length == before)
        {
            body.WriteCellParagraph(StyleIds.BilingualText, "");
        }
    }

    static IReadOnlyList<Block> Unboxed(IReadOnlyList<Block> blocks)
        => blocks is [PanelBlock { Kind: PanelKind.ClientBox } box]
            ? box.Change == ChangeKind.None ? box.Blocks : [.. box.Blocks.Select(inner => inner with { Change = box.Change })]
            : blocks;
}
