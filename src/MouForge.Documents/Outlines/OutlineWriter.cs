using System.Text;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

namespace MouForge.Documents.Outlines;

/// <summary>Writes sections and blocks as Markdown paragraphs, one blank line apart.</summary>
sealed class OutlineWriter(OutlineOptions options) : IBlockVisitor<bool>
{
    const string Blank = "____";
    const string Initials = "- ____ ";

    string _indent = "";
    string _label = "";

    /// <summary>What was written.</summary>
    public StringBuilder Text { get; } = new();

    public void Write(Section section)
    {
        if (section.Heading.Count > 0)
        {
            Begin().Append("## ").Append(section.Label).Append(' ');
            End(section.Heading);
        }
        WriteAll(section.Blocks);
    }

    public bool Visit(ParagraphBlock block)
    {
        var text = Begin();
        if (block.Style == ParagraphStyle.Title)
        {
            text.Append("# ");
            return End(block.Inlines);
        }
        OutlineText.AppendParagraph(text, block.Inlines);
        return End();
    }

    public bool Visit(HeadingBlock block)
    {
        Begin().Append('#', block.Level + 1).Append(' ').Append(block.Label).Append(block.Label.Length == 0 ? "" : " ");
        return End(block.Inlines);
    }

    public bool Visit(ClauseBlock block)
    {
        Number(block.Label + " ");
        WriteAll(block.Blocks);
        return WriteWaitingLabel();
    }

    public bool Visit(ListBlock block)
    {
        foreach (var item in block.Items)
        {
            Number(block.Ordered ? item.Label + " " : "- ");
            string outer = _indent;
            _indent += "  ";
            WriteAll(item.Blocks);
            WriteWaitingLabel();
            _indent = outer;
        }
        return true;
    }

    public bool Visit(DefinitionBlock block)
    {
        BeginLabelled(block.Term);
        return End(block.Inlines);
    }

    public bool Visit(FactListBlock block)
    {
        foreach (var fact in block.Facts)
        {
            var text = Begin().Append("**");
            OutlineText.Append(text, fact.Label);
            text.Append("** ");
            End(fact.Value);
        }
        return true;
    }

    public bool Visit(TableBlock block)
    {
        WriteWaitingLabel();
        Separate();
        WriteRows(block.Head, block);
        Text.Append(_indent).Append('|').Insert(Text.Length, "---|", block.Columns.Count).Append('\n');
        WriteRows(block.Rows, block);
        return true;
    }

    public bool Visit(PanelBlock block)
    {
        string outer = _indent;
        _indent += "> ";
        WriteAll(block.Blocks);
        _indent = outer;
        return true;
    }

    public bool Visit(CounselNoteBlock block)
    {
        if (!options.HasFlag(OutlineOptions.CounselNotes))
        {
            return true;
        }
        var text = Begin().Append("> **");
        OutlineText.AppendEscaped(text, block.Opening);
        text.Append("** ");
        return End(block.Inlines);
    }

    public bool Visit(StatusPanelBlock block) => true;

    public bool Visit(ContentsBlock block) => true;

    public bool Visit(SignatureBlock block)
    {
        Paragraph("### ", block.Party, "");
        _ = block.Signatory.Length == 0 || Paragraph("", block.Signatory, "");
        _ = block.Title.Length == 0 || Paragraph("", block.Title, "");
        WriteLabelled(block.Authority);
        WriteLabelled(block.Approval);
        return Paragraph("", block.SignatureCaption, " " + Blank) && Paragraph("", block.OtherNameCaption, " " + Blank) && Paragraph("", block.DateCaption, " " + Blank);
    }

    public bool Visit(FieldRowBlock block)
    {
        var text = Begin();
        for (int i = 0; i < block.Fields.Count; i++)
        {
            text.Append(i > 0 ? " " : "");
            OutlineText.AppendEscaped(text, block.Fields[i].Label);
            text.Append(' ').Append(Blank);
        }
        return End();
    }

    public bool Visit(TickGroupBlock block)
    {
        foreach (var box in block.Boxes)
        {
            Begin().Append(block.Mark == TickMark.Box ? "- [ ] " : Initials);
            End(box.Label);
            if (box.OtherLabel is { } other)
            {
                Begin();
                End(other);
            }
        }
        return true;
    }

    public bool Visit(CutLineBlock block) => Paragraph("", block.Words, "");

    public bool Visit(SideBySideBlock block) => WriteAll(block.First) && WriteAll(block.Second);

    public bool Visit(BilingualBlock block)
    {
        foreach (var row in block.Rows)
        {
            WriteAll(row.First);
            WriteAll(row.Second);
        }
        return true;
    }

    bool WriteAll(IReadOnlyList<Block> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            blocks[i].Accept(this);
        }
        return true;
    }

    void WriteRows(IReadOnlyList<TableRow> rows, TableBlock table)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            Text.Append(_indent);
            OutlineTable.Append(Text, rows[i], table);
            Text.Append('\n');
        }
    }

    void WriteLabelled(LabelledText labelled)
    {
        BeginLabelled(labelled.Label);
        OutlineText.AppendEscaped(Text, labelled.Text);
        End();
    }

    void BeginLabelled(string label)
    {
        var text = Begin().Append("**");
        OutlineText.AppendEscaped(text, label);
        text.Append("** ");
    }

    bool Paragraph(string before, string plain, string after)
    {
        OutlineText.AppendEscaped(Begin().Append(before), plain);
        Text.Append(after);
        return End();
    }

    // A number stands before the first paragraph of its clause or item only, one step further out than the paragraphs that follow.
    StringBuilder Begin()
    {
        Separate();
        bool inList = _label.Length > 0 && _indent.EndsWith("  ", StringComparison.Ordinal);
        Text.Append(_indent, 0, _indent.Length - (inList ? 2 : 0)).Append(_label);
        _label = "";
        return Text;
    }

    void Number(string label)
    {
        WriteWaitingLabel();
        _label = label;
    }

    // A number whose clause or item holds no paragraph, or a table or a list first, stands on a line of its own: it is never given to what comes later.
    bool WriteWaitingLabel()
    {
        if (_label.Length == 0)
        {
            return true;
        }
        Begin();
        Text.Length--;
        return End();
    }

    void Separate() => Text.Append(Text.Length > 0 ? "\n" : "");

    bool End(IReadOnlyList<Inline> inlines)
    {
        OutlineText.Append(Text, inlines);
        return End();
    }

    bool End()
    {
        Text.Append('\n');
        return true;
    }
}
