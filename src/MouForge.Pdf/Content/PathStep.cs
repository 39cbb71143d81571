namespace MouForge.Pdf.Content;

/// <summary>One step of a <see cref="PdfPath"/>; the control points are those of a curve.</summary>
readonly record struct PathStep(PathStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);
