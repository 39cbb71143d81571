namespace MouForge.Documents.Word.Numbering;

/// <summary>An instance of a list that starts anew.</summary>
/// <param name="Instance">Its id (<c>w:num</c>).</param>
/// <param name="List">Id of the list (<c>w:abstractNum</c>).</param>
/// <param name="Starts">The levels that start anew, and where.</param>
sealed record NumberRestart(int Instance, int List, IReadOnlyList<(int Level, int Start)> Starts);
