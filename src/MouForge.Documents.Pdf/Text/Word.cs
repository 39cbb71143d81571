namespace MouForge.Documents.Pdf.Text;

/// <summary>What a line never breaks. The pieces between its last one and the next word's first one are the spaces after it.</summary>
/// <param name="FirstPiece">Index of its first piece.</param>
/// <param name="PieceCount">Number of its pieces, without spaces; none for an empty line.</param>
/// <param name="Width">Width in points without the space after it.</param>
/// <param name="Space">Width of what stands between it and the next word on the same line.</param>
/// <param name="End">How a line can end after it.</param>
readonly record struct Word(int FirstPiece, int PieceCount, double Width, double Space, WordEnd End);
