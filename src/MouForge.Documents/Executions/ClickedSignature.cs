namespace MouForge.Documents.Executions;

/// <summary>Signed by pressing a button that says so.</summary>
public sealed record ClickedSignature : SigningMethod;
