namespace MouForge.Pdf.Content;

/// <summary>One step of a <see cref="PdfPath"/>; the control points are those of a curve.</summary>
readonly record struct PathStep(PathStepKind Kind, PdfPoint Control1, PdfPoint Control2, PdfPoint End);
