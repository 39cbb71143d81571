namespace MouForge.Documents.Numbering;

/// <summary>Gives sections, clauses and list items their numbers and puts these into the cross-references.</summary>
public static class DocumentNumbering
{
    /// <summary>
    /// Numbers a document. Front matter counts as section 1, so the first numbered section is 2; on client pages, where sections are the parts
    /// of a form, it does not count; annexes are lettered from A; clauses and
    /// numbered headings count within their section; lists are (a), (i), (A) by depth and start anew in each clause.
    /// </summary>
    /// <returns>The numbered document, and the targets that references name but nothing carries.</returns>
    /// <exception cref="ArgumentException">Two parts have the same anchor.</exception>
    public static NumberedDocument Number(Document document)
    {
        var labels = new LabelAssignment();
        var labelled = labels.Rewrite(document);
        var references = new ReferenceResolution(labels.NumbersByAnchor);
        return new NumberedDocument(references.Rewrite(labelled), references.UnresolvedTargets);
    }
}
