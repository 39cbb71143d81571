using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Hands each kind of block to its writer.</summary>
sealed class BlockDispatch(BodyWriter body) : IBlockVisitor<bool>
{
    public bool Visit(ParagraphBlock block)
    {
        ParagraphWriter.Write(body, block);
        return true;
    }

    public bool Visit(HeadingBlock block)
    {
        HeadingWriter.Write(body, block);
        return true;
    }

    public bool Visit(ClauseBlock block)
    {
        ClauseWriter.Write(body, block);
        return true;
    }

    public bool Visit(ListBlock block)
    {
        ListWriter.Write(body, block);
        return true;
    }

    public bool Visit(DefinitionBlock block)
    {
        DefinitionWriter.Write(body, block);
        return true;
    }

    public bool Visit(FactListBlock block)
    {
        FactListWriter.Write(body, block);
        return true;
    }

    public bool Visit(TableBlock block)
    {
        TableWriter.Write(body, block);
        return true;
    }

    public bool Visit(PanelBlock block)
    {
        PanelWriter.Write(body, block);
        return true;
    }

    public bool Visit(CounselNoteBlock block)
    {
        CounselNoteWriter.Write(body, block);
        return true;
    }

    public bool Visit(StatusPanelBlock block)
    {
        StatusPanelWriter.Write(body, block);
        return true;
    }

    public bool Visit(ContentsBlock block)
    {
        ContentsWriter.Write(body, block);
        return true;
    }

    public bool Visit(SignatureBlock block)
    {
        SignatureWriter.Write(body, block);
        return true;
    }

    public bool Visit(FieldRowBlock block)
    {
        FieldRowWriter.Write(body, block);
        return true;
    }

    public bool Visit(TickGroupBlock block)
    {
        TickGroupWriter.Write(body, block);
        return true;
    }

    public bool Visit(CutLineBlock block)
    {
        body.OpenParagraph(StyleIds.CutLine);
        body.Inlines.Write(block.Words);
        body.Inlines.WriteTab();
        body.CloseParagraph();
        return true;
    }

    // Word has one below the other: two columns would be a table, in which nobody likes to type.
    public bool Visit(SideBySideBlock block)
    {
        body.WriteAll([.. block.First, .. block.Second]);
        return true;
    }

    public bool Visit(BilingualBlock block)
    {
        new BilingualWriter(body, block).Write();
        return true;
    }
}
