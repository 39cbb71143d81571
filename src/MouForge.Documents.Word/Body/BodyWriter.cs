using MouForge.Documents.Blocks;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Numbering;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>
/// Writes blocks into the body of <c>word/document.xml</c>. It hands each kind to its writer, and keeps what writers share: where they
/// stand, what has been counted, and what the next paragraph owes to the block before it.
/// </summary>
sealed class BodyWriter
{
    // Space below a table; Word's tables have none of their own.
    const int GapAfterTable = 200;

    readonly BlockDispatch _dispatch;
    bool _afterTable;
    int _ids;

    public BodyWriter(MarkupBuffer xml, Document document)
    {
        Xml = xml;
        Document = document;
        Inlines = new InlineWriter(this);
        _dispatch = new BlockDispatch(this);
        SignatureExtraLines = SignatureHeight.ExtraLines(document);
    }

    public MarkupBuffer Xml { get; }

    public Document Document { get; }

    public InlineWriter Inlines { get; }

    public ExternalLinks Links { get; } = new();

    public DocumentNumbers Numbers { get; } = new();

    /// <summary>Lines that every signature block is higher than usual, so that the longest fits and all are alike.</summary>
    public int SignatureExtraLines { get; }

    /// <summary>Where the blocks under way stand.</summary>
    public TextColumn Column { get; set; }

    /// <summary>Style of running text and list items inside a box; null elsewhere.</summary>
    public string? BoxStyle { get; set; }

    /// <summary>How deep in lists the blocks under way stand.</summary>
    public ListPlace Lists { get; set; } = ListPlace.Outside;

    /// <summary>True where the last paragraph of the block under way stays on the page of what follows.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>True where the next paragraph opens a page.</summary>
    public bool BreaksPage { get; set; }

    /// <summary>True while nothing but its heading stands in the section.</summary>
    public bool AtSectionStart { get; set; }

    /// <summary>True where a signature block has just ended.</summary>
    public bool AfterSignature { get; set; }

    /// <summary>How the next paragraph begins where it opens a clause or list item.</summary>
    public Opening? Opening { get; set; }

    /// <summary>An id for a bookmark or content control, unique in the document.</summary>
    public int NextId() => ++_ids;

    /// <summary>Writes blocks that follow one another.</summary>
    public void WriteAll(IReadOnlyList<Block> blocks)
    {
        bool outer = KeepWithNext;
        for (int i = 0; i < blocks.Count; i++)
        {
            KeepWithNext = i + 1 < blocks.Count ? KeepRules.WithNext(blocks, i) : outer;
            blocks[i].Accept(_dispatch);
            (AtSectionStart, AfterSignature) = (false, blocks[i] is SignatureBlock);
        }
        KeepWithNext = outer;
    }

    /// <summary>Writes blocks of which the first carries a number.</summary>
    public void WriteNumbered(Opening opening, IReadOnlyList<Block> blocks)
    {
        Opening = opening;
        if (blocks.Count == 0 || blocks[0] is not ParagraphBlock)
        {
            ParagraphWriter.Write(this, new ParagraphBlock([]));
        }
        WriteAll(blocks);
    }

    /// <summary>Opens a paragraph of the page's flow; its runs and <see cref="CloseParagraph"/> follow.</summary>
    public void OpenParagraph(string style, ParagraphFormat format = default)
    {
        bool headed = style is StyleIds.Heading1 or StyleIds.Heading2 or StyleIds.Heading3 or StyleIds.HeadingAnnex;
        bool? breaks = BreaksPage ? true : format.PageBreakBefore;
        OpenCellParagraph(style, format with
        {
            KeepNext = format.KeepNext || KeepWithNext,
            PageBreakBefore = breaks,
            Before = breaks == true ? 0 : _afterTable && !headed ? Math.Max(format.Before ?? 0, GapAfterTable) : format.Before,
        });
        (_afterTable, BreaksPage) = (false, false);
    }

    /// <summary>Opens a paragraph in a cell, which owes nothing to what stands before the table.</summary>
    public void OpenCellParagraph(string style, ParagraphFormat format = default)
    {
        Xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8);
        Xml.Raw(style);
        Xml.Raw("\"/>"u8);
        if (format != default)
        {
            format.Write(Xml);
        }
        Xml.Raw("</w:pPr>"u8);
    }

    public void CloseParagraph() => Xml.Raw("</w:p>"u8);

    /// <summary>A paragraph of one run in a cell.</summary>
    public void WriteCellParagraph(string style, string text, ParagraphFormat format = default)
    {
        OpenCellParagraph(style, format);
        Inlines.Write(text);
        CloseParagraph();
    }

    /// <summary>
    /// Comes before a table and at the end of a cell: Word joins tables that touch, wants text at the end of a cell, and opens no page at
    /// a table.
    /// </summary>
    public void SeparateFromTable()
    {
        if (_afterTable || BreaksPage)
        {
            _afterTable = false;
            OpenParagraph(StyleIds.TableGap);
            CloseParagraph();
        }
    }

    /// <summary>Comes after a table: the paragraph that follows keeps its distance.</summary>
    public void KeepDistanceFromTable() => _afterTable = true;

    /// <summary>Comes where a section break has opened a page.</summary>
    public void BeginPage() => (_afterTable, BreaksPage) = (false, false);

    /// <summary>Opens the bookmark of a numbered paragraph, which references name.</summary>
    /// <returns>Its id, to close it with.</returns>
    public int OpenBookmark(string number)
    {
        int id = NextId();
        Xml.Write($"<w:bookmarkStart w:id=\"{id}\" w:name=\"{Bookmark.Of(number)}\"/>");
        return id;
    }

    public void CloseBookmark(int id) => Xml.Write($"<w:bookmarkEnd w:id=\"{id}\"/>");
}
