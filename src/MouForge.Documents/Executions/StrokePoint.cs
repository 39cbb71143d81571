namespace MouForge.Documents.Executions;

/// <summary>A point of a drawn stroke.</summary>
/// <param name="X">Distance from the left.</param>
/// <param name="Y">Distance from the top.</param>
public readonly record struct StrokePoint(double X, double Y);
