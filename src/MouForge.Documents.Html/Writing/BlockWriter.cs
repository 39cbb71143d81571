using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Html.Writing;

/// <summary>Writes blocks. Kinds of more than a few elements have writers of their own.</summary>
sealed class BlockWriter : IBlockVisitor<bool>
{
    readonly MarkupBuffer _html;
    readonly Document _document;
    string _label = "";

    public BlockWriter(MarkupBuffer html, Document document)
    {
        _html = html;
        _document = document;
        Inlines = new InlineWriter(html) { RightToLeft = WritingDirection.IsRightToLeft(document.Properties.Language) };
        Levels = new HeadingLevels(document.Sections.Any(section => section.Blocks.Any(HasTitle)));
    }

    public InlineWriter Inlines { get; }

    public HeadingLevels Levels { get; }

    /// <summary>Writes blocks that follow one another; clauses next to each other become one list.</summary>
    public void WriteAll(IReadOnlyList<Block> blocks)
    {
        bool inClauses = false;
        foreach (var block in blocks)
        {
            if (block is ClauseBlock != inClauses)
            {
                _html.Raw(inClauses ? "</ol>\n"u8 : "<ol class=\"mf-clauses\" role=\"list\">\n"u8);
                inClauses = !inClauses;
            }
            block.Accept(this);
        }
        _html.Raw(inClauses ? "</ol>\n"u8 : default);
    }

    /// <summary>Writes blocks in a language that may not be the document's.</summary>
    public void WriteIn(string language, IReadOnlyList<Block> blocks)
    {
        bool outer = Inlines.RightToLeft;
        Inlines.RightToLeft = WritingDirection.IsRightToLeft(language);
        WriteAll(blocks);
        Inlines.RightToLeft = outer;
    }

    /// <summary>Writes running text in a language that may not be the document's.</summary>
    public void WriteIn(string language, IReadOnlyList<Inline> inlines)
    {
        bool outer = Inlines.RightToLeft;
        Inlines.RightToLeft = WritingDirection.IsRightToLeft(language);
        Inlines.Write(inlines);
        Inlines.RightToLeft = outer;
    }

    /// <summary>Writes the number of a part, and a space that takes no room where the number has a column of its own.</summary>
    public void WriteLabel(string label)
    {
        if (label.Length > 0)
        {
            _html.Write($"<span class=\"mf-number\">{label} </span>");
        }
    }

    public bool Visit(ParagraphBlock block)
    {
        (string element, string style) = block.Style switch
        {
            ParagraphStyle.Title => ("h1", ""),
            ParagraphStyle.Kicker => ("p", "mf-kicker"),
            ParagraphStyle.Subtitle => ("p", "mf-subtitle"),
            ParagraphStyle.Small => ("p", "mf-small"),
            ParagraphStyle.Lead => ("p", "mf-lead"),
            ParagraphStyle.Choice => ("p", "mf-choice"),
            ParagraphStyle.Hint => ("p", "mf-hint"),
            ParagraphStyle.Body => ("p", ""),
        };
        OpenTag(element, style, block.Anchor);
        WriteLabel(TakeLabel());
        Inlines.Write(block.Inlines);
        _html.Write($"</{element}>\n");
        return true;
    }

    public bool Visit(HeadingBlock block)
    {
        string element = FormattableString.Invariant($"h{Levels.Open(block.Level)}");
        OpenTag(element, block.Level switch { 1 => "mf-heading", 2 => "mf-part", _ => "mf-label" }, block.Anchor);
        WriteLabel(block.Label);
        Inlines.Write(block.Inlines);
        _html.Write($"</{element}>\n");
        return true;
    }

    public bool Visit(ClauseBlock block)
    {
        OpenTag("li", "mf-clause", block.Anchor);
        WriteNumbered(block.Label, block.Blocks);
        _html.Raw("</li>\n"u8);
        return true;
    }

    public bool Visit(ListBlock block)
    {
        OpenTag(block.Ordered ? "ol" : "ul", block.Ordered ? "mf-letters" : "mf-bullets", block.Anchor, " role=\"list\"");
        _html.Raw("\n"u8);
        foreach (var item in block.Items)
        {
            _html.Raw("<li>"u8);
            WriteNumbered(item.Label, item.Blocks);
            _html.Raw("</li>\n"u8);
        }
        _html.Raw(block.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
        return true;
    }

    public bool Visit(DefinitionBlock block)
    {
        _html.Write($"<p class=\"mf-definition\"><dfn>{block.Term}</dfn> ");
        Inlines.Write(block.Inlines);
        _html.Raw("</p>\n"u8);
        return true;
    }

    public bool Visit(FactListBlock block)
    {
        _html.Raw(block.Look == FactListLook.Steps ? "<dl class=\"mf-facts mf-steps\">\n"u8 : "<dl class=\"mf-facts\">\n"u8);
        foreach (var fact in block.Facts)
        {
            _html.Raw("<div><dt>"u8);
            Inlines.Write(fact.Label);
            _html.Raw("</dt><dd>"u8);
            Inlines.Write(fact.Value);
            _html.Raw("</dd></div>\n"u8);
        }
        _html.Raw("</dl>\n"u8);
        return true;
    }

    public bool Visit(TableBlock block)
    {
        new TableWriter(_html, Inlines, block, _document.Properties.Words.NotStated).Write();
        return true;
    }

    public bool Visit(PanelBlock block)
    {
        OpenTag("div", block.Kind switch
        {
            PanelKind.Panel => "mf-panel",
            PanelKind.RestrictedNotice => "mf-panel mf-notice",
            PanelKind.ClientBox => "mf-panel mf-box",
        }, block.Anchor);
        WriteAll(block.Blocks);
        _html.Raw("</div>\n"u8);
        return true;
    }

    public bool Visit(CounselNoteBlock block)
    {
        if (_document.Properties.State == DocumentState.Draft)
        {
            _html.Write($"<aside class=\"mf-note\"><p><strong>{block.Opening}</strong> ");
            Inlines.Write(block.Inlines);
            _html.Raw("</p></aside>\n"u8);
        }
        return true;
    }

    public bool Visit(StatusPanelBlock block)
    {
        StatusPanelWriter.Write(_html, block, _document.Properties.Words);
        return true;
    }

    public bool Visit(ContentsBlock block)
    {
        ContentsWriter.Write(_html, this, _document);
        return true;
    }

    public bool Visit(SignatureBlock block)
    {
        SignatureWriter.Write(_html, block, Levels.Inner);
        return true;
    }

    public bool Visit(FieldRowBlock block)
    {
        FieldWriter.Write(_html, block);
        return true;
    }

    public bool Visit(TickGroupBlock block)
    {
        _html.Raw(block.Columns > 1 ? "<ul class=\"mf-ticks mf-two\" role=\"list\">\n"u8 : "<ul class=\"mf-ticks\" role=\"list\">\n"u8);
        foreach (var box in block.Boxes)
        {
            FieldWriter.OpenTick(_html, block.Mark, box);
            Inlines.Write(box.Label);
            FieldWriter.CloseTick(_html);
        }
        _html.Raw("</ul>\n"u8);
        return true;
    }

    public bool Visit(CutLineBlock block)
    {
        _html.Write($"<p class=\"mf-cut\">{block.Words}</p>\n");
        return true;
    }

    public bool Visit(SideBySideBlock block)
    {
        _html.Raw("<div class=\"mf-sides\">\n<div>\n"u8);
        WriteAll(block.First);
        _html.Raw("</div>\n<div>\n"u8);
        WriteAll(block.Second);
        _html.Raw("</div>\n</div>\n"u8);
        return true;
    }

    public bool Visit(BilingualBlock block)
    {
        new BilingualWriter(_html, this, block).Write();
        return true;
    }

    static bool HasTitle(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Style == ParagraphStyle.Title,
        BilingualBlock both => both.Rows.Any(row => row.First.Any(HasTitle)),
        _ => false,
    };

    // The number stands at the start of the first paragraph.
    void WriteNumbered(string label, IReadOnlyList<Block> blocks)
    {
        _label = label;
        if (label.Length > 0 && (blocks.Count == 0 || blocks[0] is not ParagraphBlock))
        {
            Visit(new ParagraphBlock([]));
        }
        WriteAll(blocks);
    }

    string TakeLabel()
    {
        string label = _label;
        _label = "";
        return label;
    }

    void OpenTag(string element, string style, string? anchor, string attributes = "")
    {
        _html.Write($"<{element}");
        if (style.Length > 0)
        {
            _html.Write($" class=\"{style}\"");
        }
        if (anchor is not null)
        {
            _html.Write($" id=\"{ElementId.OfAnchor(anchor)}\"");
        }
        _html.Raw(attributes);
        _html.Raw(">"u8);
    }
}
