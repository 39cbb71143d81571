using MouForge.Documents.Blocks;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Numbering;
using MouForge.Documents.Word.Parts;
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
    readonly bool _fromTheRight;
    int _gap;
    int _ids;

    public BodyWriter(MarkupBuffer xml, Document document, RevisionAuthor? author = null)
    {
        Xml = xml;
        Revisions = new Revisions(this, author);
        Document = document;
        Inlines = new InlineWriter(this);
        _dispatch = new BlockDispatch(this);
        Numbers = new DocumentNumbers(document.Properties, Revisions);
        Pages = PageLayout.Of(document.Properties);
        Measures = Measures.Of(document.Properties);
        Styles = TextStyles.Of(document.Properties.Design);
        RightToLeft = _fromTheRight = WritingDirection.IsRightToLeft(document.Properties.Language);
        SignatureExtraLines = IsLarge ? 0 : SignatureHeight.ExtraLines(document);
    }

    public MarkupBuffer Xml { get; }

    public Document Document { get; }

    public InlineWriter Inlines { get; }

    /// <summary>Tracked changes; there are none but in a redline.</summary>
    public Revisions Revisions { get; }

    public ExternalLinks Links { get; } = new();

    public DocumentNumbers Numbers { get; }

    /// <summary>Lines that every signature block is higher than usual, so that the longest fits and all are alike.</summary>
    public int SignatureExtraLines { get; }

    /// <summary>Lengths by design and size of print.</summary>
    public Measures Measures { get; }

    /// <summary>Measures of the pages.</summary>
    public PageLayout Pages { get; }

    /// <summary>True for the pages of a client.</summary>
    public bool IsClient => Document.Properties.Design == DocumentDesign.Client;

    /// <summary>True where the document is set in large print.</summary>
    public bool IsLarge => Document.Properties.Print == PrintSize.Large;

    /// <summary>The styles of the text under way.</summary>
    public TextStyles Styles { get; set; }

    /// <summary>Language of the text under way where it is not the document's; null elsewhere.</summary>
    public string? Language { get; private set; }

    /// <summary>True where the text under way runs from right to left.</summary>
    public bool RightToLeft { get; private set; }

    /// <summary>Where the blocks under way stand.</summary>
    public TextColumn Column { get; set; }

    /// <summary>Style of running text and list items inside a box; null elsewhere.</summary>
    public string? BoxStyle { get; set; }

    /// <summary>How deep in lists the blocks under way stand.</summary>
    public ListPlace Lists { get; set; } = ListPlace.Outside;

    /// <summary>True where the last paragraph of the block under way stays on the page of what follows.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>True where all blocks under way stay on one page.</summary>
    public bool StaysWhole { get; set; }

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
            KeepWithNext = i + 1 < blocks.Count ? StaysWhole || KeepRules.WithNext(blocks, i) : outer;
            var around = Revisions.Enter(blocks[i].Change);
            blocks[i].Accept(_dispatch);
            Revisions.Leave(around);
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
        bool headed = style is StyleIds.Heading1 or StyleIds.Heading2 or StyleIds.Heading3 or StyleIds.HeadingAnnex
            or StyleIds.ClientHeading or StyleIds.ClientPart or StyleIds.CutLine;
        bool? breaks = BreaksPage ? true : format.PageBreakBefore;
        OpenCellParagraph(style, format with
        {
            KeepNext = format.KeepNext || KeepWithNext,
            PageBreakBefore = breaks,
            Before = breaks == true ? 0 : _gap > 0 && !headed ? Math.Max(format.Before ?? 0, _gap) : format.Before,
        });
        (_gap, BreaksPage) = (0, false);
    }

    /// <summary>Opens a paragraph in a cell, which owes nothing to what stands before the table.</summary>
    public void OpenCellParagraph(string style, ParagraphFormat format = default)
    {
        Xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8);
        Xml.Raw(style);
        Xml.Raw("\"/>"u8);
        if (RightToLeft != _fromTheRight)
        {
            format = format with { RightToLeft = RightToLeft };
        }
        if (format != default)
        {
            format.Write(Xml);
        }
        Revisions.WriteParagraphMark();
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
        if (_gap > 0 || BreaksPage)
        {
            string style = _gap == Measures.FieldGap ? StyleIds.FieldGap : StyleIds.TableGap;
            _gap = 0;
            OpenParagraph(style);
            CloseParagraph();
        }
    }

    /// <summary>
    /// Comes at the end of a cell. Its last paragraph cannot go, whatever is accepted, so behind one that is added or deleted stands an empty
    /// one of a point.
    /// </summary>
    public void EndCell()
    {
        SeparateFromTable();
        if (Revisions is { EndsTracked: true, Current: ChangeKind.None })
        {
            OpenCellParagraph(StyleIds.SectionEnd);
            CloseParagraph();
        }
    }

    /// <summary>Comes after a table: the paragraph that follows keeps its distance.</summary>
    public void KeepDistanceFromTable() => _gap = GapAfterTable;

    /// <summary>Comes after fields, which stand closer.</summary>
    public void KeepDistanceFromFields() => _gap = Measures.FieldGap;

    /// <summary>Says in which language the text that follows is; null for the document's.</summary>
    public void Speak(string? language)
    {
        Language = language == Document.Properties.Language ? null : language;
        RightToLeft = Language is null ? _fromTheRight : WritingDirection.IsRightToLeft(Language);
    }

    /// <summary>Comes where a section break has opened a page.</summary>
    public void BeginPage() => (_gap, BreaksPage) = (0, false);

    /// <summary>Opens the bookmark of a numbered paragraph, which references name.</summary>
    /// <returns>Its id, to close it with; 0 where the part is deleted and nothing refers to it any more.</returns>
    public int OpenBookmark(string number)
    {
        if (Revisions.InDeleted)
        {
            return 0;
        }
        int id = NextId();
        Xml.Write($"<w:bookmarkStart w:id=\"{id}\" w:name=\"{Bookmark.Of(number)}\"/>");
        return id;
    }

    public void CloseBookmark(int id)
    {
        if (id > 0)
        {
            Xml.Write($"<w:bookmarkEnd w:id=\"{id}\"/>");
        }
    }
}
