namespace MouForge.Documents.Executions;

/// <summary>A file that is named by its hash.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record HashedFile(string Name, string Sha256);
