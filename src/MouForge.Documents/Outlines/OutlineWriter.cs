using System.Text;
using MouForge.Documents.Blocks;

namespace MouForge.Documents.Outlines;

/// <summary>Writes sections and blocks as Markdown paragraphs, one blank line apart.</summary>
sealed class OutlineWriter(OutlineOptions options) : IBlockVisitor<bool>
{
    const string Blank = "____";

    readonly StringBuilder _text = new();
    string _indent = "";
    string _label = "";

    public void Write(Section section)
    {
        if (section.Heading.Count > 0)
        {
            Paragraph($"## {section.Label} {OutlineText.Of(section.Heading)}");
        }
        WriteAll(section.Blocks);
    }

    public bool Visit(ParagraphBlock block) => Paragraph(block.Style switch
    {
        ParagraphStyle.Title => $"# {OutlineText.Of(block.Inlines)}",
        _ => OutlineText.OfParagraph(block.Inlines),
    });

    public bool Visit(HeadingBlock block)
    {
        string label = block.Label.Length == 0 ? "" : block.Label + " ";
        return Paragraph($"{new string('#', block.Level + 1)} {label}{OutlineText.Of(block.Inlines)}");
    }

    public bool Visit(ClauseBlock block)
    {
        _label = block.Label + " ";
        return WriteAll(block.Blocks);
    }

    public bool Visit(ListBlock block)
    {
        foreach (var item in block.Items)
        {
            _label = block.Ordered ? item.Label + " " : "- ";
            string outer = _indent;
            _indent += "  ";
            WriteAll(item.Blocks);
            _indent = outer;
        }
        return true;
    }

    public bool Visit(DefinitionBlock block) => Paragraph($"**{OutlineText.Escape(block.Term)}** {OutlineText.Of(block.Inlines)}");

    public bool Visit(FactListBlock block)
    {
        foreach (var fact in block.Facts)
        {
            Paragraph($"**{OutlineText.Of(fact.Label)}** {OutlineText.Of(fact.Value)}");
        }
        return true;
    }

    public bool Visit(TableBlock block)
    {
        string head = string.Join('\n', block.Head.Select(row => _indent + OutlineTable.Row(row, block)));
        string rule = _indent + "|" + string.Concat(block.Columns.Select(_ => "---|"));
        string body = string.Concat(block.Rows.Select(row => "\n" + _indent + OutlineTable.Row(row, block)));
        return Lines($"{head}\n{rule}{body}");
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
        => !options.HasFlag(OutlineOptions.CounselNotes) || Paragraph($"> **{OutlineText.Escape(block.Opening)}** {OutlineText.Of(block.Inlines)}");

    public bool Visit(StatusPanelBlock block) => true;

    public bool Visit(ContentsBlock block) => true;

    public bool Visit(SignatureBlock block)
    {
        Paragraph($"### {OutlineText.Escape(block.Party)}");
        foreach (string line in (string[])[block.Signatory, block.Title])
        {
            _ = line.Length == 0 || Paragraph(OutlineText.Escape(line));
        }
        Paragraph($"**{OutlineText.Escape(block.Authority.Label)}** {OutlineText.Escape(block.Authority.Text)}");
        Paragraph($"**{OutlineText.Escape(block.Approval.Label)}** {OutlineText.Escape(block.Approval.Text)}");
        return Paragraph($"{block.SignatureCaption} {Blank}") && Paragraph($"{block.OtherNameCaption} {Blank}") && Paragraph($"{block.DateCaption} {Blank}");
    }

    public bool Visit(FieldRowBlock block) => Paragraph(string.Join(' ', block.Fields.Select(field => $"{OutlineText.Escape(field.Label)} {Blank}")));

    public bool Visit(TickGroupBlock block)
    {
        foreach (var box in block.Boxes)
        {
            Paragraph($"- [ ] {OutlineText.Of(box.Label)}");
        }
        return true;
    }

    public override string ToString() => _text.ToString();

    bool WriteAll(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
        return true;
    }

    // A number stands before the first paragraph of its clause or item only, one step further out than the paragraphs that follow.
    bool Paragraph(string text)
    {
        string label = _label;
        _label = "";
        bool inList = label.Length > 0 && _indent.EndsWith("  ", StringComparison.Ordinal);
        return Lines((inList ? _indent[..^2] : _indent) + label + text);
    }

    bool Lines(string lines)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
        _text.Append(lines).Append('\n');
        return true;
    }
}
