using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>What the margin of a comparison says beside a changed block.</summary>
/// <param name="Lines">Its words, set; none where the block before has said it.</param>
/// <param name="Element">The tag of the words; null where there are none.</param>
sealed record ChangeNote(IReadOnlyList<TextLine> Lines, StructureElement? Element);
