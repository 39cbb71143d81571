using MouForge.Documents.Blocks;
using MouForge.Drafting.Bindings;
using MouForge.Drafting.Making;
using MouForge.Drafting.Texts;

namespace MouForge.Drafting.Reading;

/// <summary>Writes the text of a document from its template and reads it back as parts of a document.</summary>
static class DocumentText
{
    public static ReadText Read(DraftFacts facts, TemplateTexts texts)
    {
        var root = texts.Bind(facts);
        var marked = texts.Write(root);
        var context = new ReadingContext(marked, texts.Files, facts);
        context.Make = name => Make(name, root, context);
        return SectionReader.Read(marked.Markdown, context);
    }

    static IReadOnlyList<Block> Make(string name, RootBinding root, ReadingContext context)
    {
        if (name == MadeBlocks.SignatureBlocks)
            return SignatureBlocks.Of(root);
        if (name == MadeBlocks.Contents)
            return [new ContentsBlock()];
        context.Section.IsWide = MatrixLayout.IsWide(root.Partners.All.Count);
        return ServicesMatrix.Of(root);
    }
}
