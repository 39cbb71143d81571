using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>The name of a language over its column.</summary>
/// <param name="Name">The name, set.</param>
/// <param name="Column">Where the text in this language stands.</param>
/// <param name="IsRightToLeft">Whether it runs from right to left.</param>
/// <param name="Tag">Its tag.</param>
readonly record struct BilingualHead(TextLine Name, Column Column, bool IsRightToLeft, StructureElement Tag);
