namespace MouForge.Documents.Pdf.Pagination;

/// <summary>A place in the laid out document.</summary>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Y">Distance from its top in points.</param>
readonly record struct PagePosition(int Page, double Y);
