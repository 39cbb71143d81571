using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes the definition of a term: the term in bold, then its meaning.</summary>
static class DefinitionWriter
{
    public static void Write(BodyWriter body, DefinitionBlock definition)
    {
        body.OpenParagraph(StyleIds.Definition, ParagraphWriter.Indented(body, TextColumn.ClauseIndent));
        body.Inlines.Write(definition.Term, new RunLook(StyleIds.DefinedTerm));
        body.Inlines.Write(" ");
        body.Inlines.Write(definition.Inlines);
        body.CloseParagraph();
    }
}
