using MouForge.Pdf.Content;

namespace MouForge.Pdf.Navigation;

/// <summary>An entry of the list that readers show beside the pages.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Level">Depth, from 1.</param>
/// <param name="Page">Where it leads.</param>
/// <param name="Y">Points from the top of the page.</param>
sealed record Bookmark(string Title, int Level, PdfPage Page, double Y);
