namespace MouForge.Documents.Blocks;

/// <summary>A column of a text in two languages.</summary>
/// <param name="Language">BCP 47 tag of its language.</param>
/// <param name="Head">The language's own name, in the head row that repeats on every page: "Español".</param>
public sealed record BilingualColumn(string Language, string Head);
