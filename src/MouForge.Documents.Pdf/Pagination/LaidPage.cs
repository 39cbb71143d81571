using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Pagination;

/// <summary>A page: which strips stand on it.</summary>
/// <param name="Geometry">The kind of page.</param>
/// <param name="First">Index of its first strip.</param>
/// <param name="End">Index after its last strip.</param>
readonly record struct LaidPage(PageGeometry Geometry, int First, int End);
