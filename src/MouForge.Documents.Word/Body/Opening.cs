using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>How the first paragraph of a clause or list item begins.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Format">What it sets beside its style.</param>
/// <param name="Number">The number a bookmark is made of, so that references find it; null where nothing refers to it.</param>
/// <param name="Label">A label to write as text where no list of Word can count it; null where Word counts.</param>
sealed record Opening(string Style, ParagraphFormat Format, string? Number = null, string? Label = null);
