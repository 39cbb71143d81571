using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;

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

    public bool Visit(CutLineBlock block) => Visit(new ParagraphBlock([new TextInline(block.Words)], ParagraphStyle.Small));

    public bool Visit(SideBySideBlock block) => VisitAll(block.First) && VisitAll(block.Second);

    public bool Visit(BilingualBlock block) => block.Rows.All(row => VisitAll(row.First) && VisitAll(row.Second));

    bool VisitAll(IReadOnlyList<Block> blocks) => blocks.All(block => block.Accept(this));
}
