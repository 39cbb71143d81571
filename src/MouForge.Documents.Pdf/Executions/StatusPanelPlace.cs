using MouForge.Documents.Blocks;
using MouForge.Documents.Pdf.Styles;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>Where a status panel stands, and what it says.</summary>
/// <param name="Page">Index of its page, from 0.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Column">From its left to its right edge.</param>
/// <param name="Cells">Its cells.</param>
sealed record StatusPanelPlace(int Page, double Top, Column Column, IReadOnlyList<StatusCell> Cells);
