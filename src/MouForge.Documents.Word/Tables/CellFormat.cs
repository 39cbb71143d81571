using MouForge.Documents.Blocks;

namespace MouForge.Documents.Word.Tables;

/// <summary>How the text of a cell stands.</summary>
/// <param name="Role">What the cell is for its table.</param>
/// <param name="Alignment">Where its text stands.</param>
/// <param name="KeepNext">True where its row stays on the page of the next.</param>
readonly record struct CellFormat(CellRole Role, ColumnAlignment Alignment, bool KeepNext);
