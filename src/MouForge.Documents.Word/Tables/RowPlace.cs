namespace MouForge.Documents.Word.Tables;

/// <summary>What a row needs to know of its place.</summary>
/// <param name="IsHead">True for head rows.</param>
/// <param name="IsFirst">True for the first of the head or of the body.</param>
/// <param name="KeepNext">True where it stays on the page of the next row.</param>
/// <param name="Height">Exact height in twips; 0 for as high as its text.</param>
readonly record struct RowPlace(bool IsHead, bool IsFirst, bool KeepNext, int Height);
