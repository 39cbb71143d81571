namespace MouForge.Documents.Pdf.Binders;

/// <summary>A document that is put into a binder.</summary>
/// <param name="Group">Name of the tab that it stands behind; documents of one tab follow each other.</param>
/// <param name="Title">What the list of bookmarks calls it.</param>
/// <param name="Document">The document, numbered.</param>
public sealed record BinderDocument(string Group, string Title, Document Document);
