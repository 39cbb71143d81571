namespace MouForge.Storage.Files;

/// <summary>A file that waits for its name.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="WrittenAt">Its time of writing in ticks of UTC; it keeps it when it gets its name.</param>
readonly record struct WrittenFile(string Path, long WrittenAt);
