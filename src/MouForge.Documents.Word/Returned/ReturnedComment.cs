namespace MouForge.Documents.Word.Returned;

/// <summary>A comment in a Word file.</summary>
/// <param name="Author">Who wrote it, as the file says; empty where it does not.</param>
/// <param name="Text">What it says.</param>
public sealed record ReturnedComment(string Author, string Text);
