namespace MouForge.Documents.Executions;

/// <summary>Drawn by hand on a screen.</summary>
/// <param name="Strokes">Each stroke from where the pen came down to where it was lifted, in any unit; y grows downwards.</param>
public sealed record DrawnSignature(IReadOnlyList<IReadOnlyList<StrokePoint>> Strokes) : SigningMethod;
