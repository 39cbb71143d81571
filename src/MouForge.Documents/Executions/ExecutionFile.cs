namespace MouForge.Documents.Executions;

/// <summary>A file that the executed copy carries.</summary>
/// <param name="Name">File name with extension.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Description">One sentence for people.</param>
/// <param name="IsSameText">True where it holds the same text in another form, as the Word version does; false where it adds to it.</param>
public sealed record ExecutionFile(string Name, string MediaType, ReadOnlyMemory<byte> Content, string Description, bool IsSameText);
