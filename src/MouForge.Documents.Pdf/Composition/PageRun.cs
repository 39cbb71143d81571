using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>Strips in a row that stand on pages of one kind. A new run begins a new page.</summary>
/// <param name="FirstStrip">Index of its first strip.</param>
/// <param name="Geometry">The kind of page.</param>
readonly record struct PageRun(int FirstStrip, PageGeometry Geometry);
