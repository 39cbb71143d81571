using MouForge.Documents.Numbering;

namespace MouForge.Documents.PublicCopies;

/// <summary>
/// The copy that anybody may read: without restricted sections, blocks, list items and table columns. It keeps the full document's
/// numbers and letters, so that both can be cited alike.
/// </summary>
public static class PublicCopy
{
    /// <summary>Makes the public copy of a document that <see cref="DocumentNumbering"/> has numbered.</summary>
    /// <param name="document">The full document, numbered.</param>
    public static Document Of(Document document) => new PublicCopyRewriter(document).Rewrite(document);
}
