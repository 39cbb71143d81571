using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Checking.PlainLanguage;

/// <summary>Collects the paragraphs of a document that are read as sentences. Headings, tables and names in signature blocks are not.</summary>
sealed class RunningText : DocumentRewriter
{
    readonly List<Passage> _passages = [];
    string? _clauseId;

    /// <summary>A paragraph, and the clause of the library it belongs to.</summary>
    /// <param name="ClauseId">The clause; null for text of the template.</param>
    /// <param name="Text">The paragraph.</param>
    public readonly record struct Passage(string? ClauseId, string Text);

    public static IReadOnlyList<Passage> Of(Document document)
    {
        var text = new RunningText();
        text.Rewrite(document);
        return text._passages;
    }

    public override Block? Visit(ParagraphBlock block)
    {
        if (block.Style is ParagraphStyle.Body or ParagraphStyle.Subtitle)
        {
            _passages.Add(new Passage(_clauseId, Inline.PlainTextOf(block.Inlines)));
        }
        return block;
    }

    public override Block? Visit(ClauseBlock block)
    {
        _clauseId = block.ClauseId;
        base.Visit(block);
        _clauseId = null;
        return block;
    }

    public override Block? Visit(DefinitionBlock block)
    {
        _passages.Add(new Passage(_clauseId, $"{block.Term} {Inline.PlainTextOf(block.Inlines)}"));
        return block;
    }

    public override Block? Visit(CounselNoteBlock block) => block;

    public override Block? Visit(TableBlock block) => block;

    public override Block? Visit(FactListBlock block) => block;
}
