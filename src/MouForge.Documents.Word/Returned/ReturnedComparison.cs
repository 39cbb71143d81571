namespace MouForge.Documents.Word.Returned;

/// <summary>What came of comparing a file that came back with the version it came from.</summary>
/// <param name="Edits">What the partner changed or said, in the order of the text; null where the file was refused.</param>
/// <param name="Refusal">Why the file was refused; null where it was read.</param>
public sealed record ReturnedComparison(IReadOnlyList<ReturnedEdit>? Edits, ReturnedRefusal? Refusal);
