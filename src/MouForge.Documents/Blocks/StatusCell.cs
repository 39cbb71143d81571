namespace MouForge.Documents.Blocks;

/// <summary>A cell of the status panel.</summary>
/// <param name="Title">The state.</param>
/// <param name="Lines">At most two short lines.</param>
public sealed record StatusCell(string Title, IReadOnlyList<string> Lines);
