using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Bilingual;

/// <summary>The name of a language over its column.</summary>
/// <param name="Name">The name, set.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Tag">Its tag.</param>
readonly record struct BilingualHead(TextLine Name, double Left, StructureElement Tag);
