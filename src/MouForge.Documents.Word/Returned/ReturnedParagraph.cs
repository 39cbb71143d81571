namespace MouForge.Documents.Word.Returned;

/// <summary>A paragraph of a file that came back. Spaces in a row are one, and the number that Word counts is no part of the text.</summary>
/// <param name="Text">Its text with the tracked changes in it accepted; empty where all of it was deleted.</param>
/// <param name="Original">Its text with them rejected; empty where all of it was inserted.</param>
/// <param name="Place">The number of the part it stands in, "13.4" or "B", found by the bookmark before it; empty before the first one.</param>
/// <param name="Authors">Who made the tracked changes in it, each once, in order.</param>
/// <param name="Comments">What was said beside it.</param>
public sealed record ReturnedParagraph(string Text, string Original, string Place, IReadOnlyList<string> Authors, IReadOnlyList<ReturnedComment> Comments);
