using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A line of the contents list.</summary>
/// <param name="Anchor">The section it names.</param>
/// <param name="Text">The section's heading as it is spoken, with its number.</param>
/// <param name="Label">The number, set.</param>
/// <param name="Title">The heading's lines.</param>
/// <param name="Link">Its tag.</param>
sealed record ContentsEntry(string Anchor, string Text, TextLine Label, IReadOnlyList<TextLine> Title, StructureElement Link);
