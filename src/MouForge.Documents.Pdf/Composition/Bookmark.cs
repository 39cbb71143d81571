namespace MouForge.Documents.Pdf.Composition;

/// <summary>An entry of the reader's list of bookmarks.</summary>
/// <param name="Title">The heading with its number.</param>
/// <param name="Level">1 for a section, 2 for what stands in it.</param>
/// <param name="Strip">Index of the strip it leads to.</param>
readonly record struct Bookmark(string Title, int Level, int Strip);
