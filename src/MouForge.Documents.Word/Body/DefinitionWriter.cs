using MouForge.Documents.Blocks;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes the definition of a term: the term in bold, then its meaning.</summary>
static class DefinitionWriter
{
    public static void Write(BodyWriter body, DefinitionBlock definition)
    {
        var (style, format) = body.IsClient ? ParagraphWriter.Running(body) : (StyleIds.Definition, ParagraphWriter.Indented(body, body.Measures.TextIndent));
        body.OpenParagraph(style, format);
        body.Inlines.Write(definition.Term, new RunLook(StyleIds.DefinedTerm));
        body.Inlines.Write(" ");
        body.Inlines.Write(definition.Inlines);
        body.CloseParagraph();
    }
}
