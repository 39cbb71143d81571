using System.Text;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Comparison;

/// <summary>
/// Writes all of a part that counts when versions are compared: words, styles, what is in what. Numbers that follow from the order, and
/// what only lays out (widths, page starts), are left out. Two parts with one text are equal.
/// </summary>
sealed class ComparedText : IBlockVisitor<bool>, IInlineVisitor<bool>
{
    // Marks are private-use characters, which no text of a document has: kinds from the first on, styles of text from the second on.
    const char Kinds = '\uE100';
    const char Styles = '\uE200';
    const char End = '\uE0FF';

    readonly StringBuilder _text = new();
    TextInline _before = new("");

    /// <summary>The text of a block.</summary>
    public static string Of(Block block) => Written(text => block.Accept(text));

    /// <summary>The text of blocks.</summary>
    public static string Of(IReadOnlyList<Block> blocks) => Written(text => text.Write(blocks));

    /// <summary>The text of inlines.</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => Written(text => text.Write(inlines));

    /// <summary>The text of rows of a table.</summary>
    public static string Of(IReadOnlyList<TableRow> rows) => Written(text => text.Write(rows));

    /// <inheritdoc/>
    public bool Visit(ParagraphBlock block) => Open(0) && Number((int)block.Style) && Write(block.Inlines);

    /// <inheritdoc/>
    public bool Visit(HeadingBlock block) => Open(1) && Number(block.Level) && Number(block.Numbered ? 1 : 0) && Write(block.Inlines);

    /// <inheritdoc/>
    public bool Visit(ClauseBlock block) => Open(2) && Write(block.Blocks);

    /// <inheritdoc/>
    public bool Visit(ListBlock block)
    {
        Open(3);
        Number(block.Ordered ? 1 : 0);
        foreach (var item in block.Items)
        {
            Write(item.Blocks);
        }
        return Close();
    }

    /// <inheritdoc/>
    public bool Visit(DefinitionBlock block) => Open(4) && Text(block.Term) && Write(block.Inlines);

    /// <inheritdoc/>
    public bool Visit(FactListBlock block)
    {
        Open(5);
        Number((int)block.Look);
        foreach (var fact in block.Facts)
        {
            Write(fact.Label);
            Write(fact.Value);
        }
        return Close();
    }

    /// <inheritdoc/>
    public bool Visit(TableBlock block)
        => Open(6) && Number((int)block.Style) && Number(block.Columns.Count) && Write(block.Head) && Write(block.Rows);

    /// <inheritdoc/>
    public bool Visit(PanelBlock block) => Open(7) && Number((int)block.Kind) && Write(block.Blocks);

    /// <inheritdoc/>
    public bool Visit(CounselNoteBlock block) => Open(8) && Text(block.Heading) && Write(block.Inlines);

    /// <inheritdoc/>
    public bool Visit(StatusPanelBlock block) => Open(9);

    /// <inheritdoc/>
    public bool Visit(ContentsBlock block) => Open(10);

    /// <inheritdoc/>
    public bool Visit(SignatureBlock block)
        => Open(11) && Text(block.PartyId) && Text(block.Party) && Text(block.Signatory) && Text(block.Title)
            && Text(block.Authority.Label) && Text(block.Authority.Text) && Text(block.Approval.Label) && Text(block.Approval.Text)
            && Text(block.SignatureCaption) && Text(block.OtherNameCaption) && Text(block.DateCaption);

    /// <inheritdoc/>
    public bool Visit(FieldRowBlock block)
    {
        Open(12);
        foreach (var field in block.Fields)
        {
            Text(field.Name);
            Text(field.Label);
            Number(field.Lines);
            Number(field.IsSignature ? 1 : 0);
        }
        return Close();
    }

    /// <inheritdoc/>
    public bool Visit(TickGroupBlock block)
    {
        Open(13);
        Number((int)block.Mark);
        foreach (var box in block.Boxes)
        {
            Text(box.Name);
            Write(box.Label);
            Write(box.OtherLabel ?? []);
        }
        return Close();
    }

    /// <inheritdoc/>
    public bool Visit(CutLineBlock block) => Open(14) && Text(block.Words);

    /// <inheritdoc/>
    public bool Visit(SideBySideBlock block) => Open(15) && Write(block.First) && Write(block.Second);

    /// <inheritdoc/>
    public bool Visit(BilingualBlock block)
    {
        Open(16);
        Text(block.First.Language);
        Text(block.Second.Language);
        foreach (var row in block.Rows)
        {
            Write(row.First);
            Write(row.Second);
        }
        return Close();
    }

    /// <inheritdoc/>
    public bool Visit(TextInline inline)
    {
        if (inline.Style != _before.Style || inline.Language != _before.Language || inline.Spoken != _before.Spoken)
        {
            _text.Append((char)(Styles + (int)inline.Style)).Append(inline.Language).Append(End).Append(inline.Spoken).Append(End);
        }
        _text.Append(inline.Text);
        _before = inline;
        return true;
    }

    /// <inheritdoc/>
    public bool Visit(CrossReferenceInline inline) => Special(0) && Text(inline.Word) && Text(inline.Target);

    /// <inheritdoc/>
    public bool Visit(LinkInline inline) => Special(1) && Text(inline.Text) && Text(inline.Uri);

    /// <inheritdoc/>
    public bool Visit(SlotInline inline) => Special(2) && Text(inline.Text);

    /// <inheritdoc/>
    public bool Visit(TagInline inline) => Special(3) && Text(inline.Text);

    /// <inheritdoc/>
    public bool Visit(LineBreakInline inline) => Special(4);

    static string Written(Action<ComparedText> write)
    {
        var text = new ComparedText();
        write(text);
        return text._text.ToString();
    }

    bool Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
        return Close();
    }

    bool Write(IReadOnlyList<Inline> inlines)
    {
        _before = new TextInline("");
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
        return Close();
    }

    bool Write(IReadOnlyList<TableRow> rows)
    {
        foreach (var row in rows)
        {
            Number((row.StartsGroup ? 1 : 0) + (row.IsHeading ? 2 : 0) + (row.Tinted ? 4 : 0));
            foreach (var cell in row.Cells)
            {
                Number(cell.RowSpan);
                Number(cell.ColumnSpan);
                Number(cell.Turned ? 1 : 0);
                Text(cell.Spoken ?? "");
                foreach (var line in cell.Lines)
                {
                    Write(line);
                }
                Close();
            }
            Close();
        }
        return Close();
    }

    bool Special(int kind)
    {
        _before = new TextInline("");
        _text.Append((char)(Styles + 0x80 + kind));
        return true;
    }

    bool Open(int kind)
    {
        _text.Append((char)(Kinds + kind));
        return true;
    }

    // A number is a character of its own, so that it never counts as a word.
    bool Number(int number)
    {
        _text.Append((char)(Styles + 0x100 + number));
        return true;
    }

    bool Text(string text)
    {
        _text.Append(text);
        return Close();
    }

    bool Close()
    {
        _text.Append(End);
        return true;
    }
}
