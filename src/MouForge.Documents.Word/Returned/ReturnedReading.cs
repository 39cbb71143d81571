namespace MouForge.Documents.Word.Returned;

/// <summary>What came of reading a file that came back.</summary>
/// <param name="Paragraphs">Its paragraphs in order; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was read.</param>
public sealed record ReturnedReading(IReadOnlyList<ReturnedParagraph>? Paragraphs, ReturnedRefusal? Refusal);
