namespace MouForge.Pdf.Navigation;

/// <summary>How pages are named from one on.</summary>
/// <param name="Style">The numbers.</param>
/// <param name="Start">The number of the first page, from 1.</param>
/// <param name="Prefix">What stands before the number.</param>
readonly record struct PageLabelRange(PageLabelStyle Style, int Start, string Prefix);
