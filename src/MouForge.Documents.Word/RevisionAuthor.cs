namespace MouForge.Documents.Word;

/// <summary>Who Word shows as having made the changes, and when.</summary>
/// <param name="Name">The name, in one line; Word shows it beside each change.</param>
/// <param name="At">The instant, written in UTC with whole seconds.</param>
public sealed record RevisionAuthor(string Name, DateTimeOffset At);
