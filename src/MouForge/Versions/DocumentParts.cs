using MouForge.Documents;
using MouForge.Documents.Blocks;
using MouForge.Documents.Rewriting;

namespace MouForge.Versions;

/// <summary>Collects what a manifest says about a document: its signature blocks and its notes to counsel, in the order of the text.</summary>
sealed class DocumentParts : DocumentRewriter
{
    readonly List<SignatureBlock> _signatures = [];
    readonly List<CounselNoteBlock> _notes = [];

    DocumentParts()
    {
    }

    /// <summary>The signature blocks.</summary>
    public IReadOnlyList<SignatureBlock> Signatures => _signatures;

    /// <summary>The notes to counsel.</summary>
    public IReadOnlyList<CounselNoteBlock> Notes => _notes;

    /// <summary>The parts of a document.</summary>
    public static DocumentParts Of(Document document)
    {
        var parts = new DocumentParts();
        parts.Rewrite(document);
        return parts;
    }

    /// <inheritdoc/>
    public override Block? Visit(SignatureBlock block)
    {
        _signatures.Add(block);
        return block;
    }

    /// <inheritdoc/>
    public override Block? Visit(CounselNoteBlock block)
    {
        _notes.Add(block);
        return block;
    }
}
