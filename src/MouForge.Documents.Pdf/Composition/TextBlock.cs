using MouForge.Documents.Inlines;
using MouForge.Documents.Pdf.Elements;
using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>A paragraph or heading that is about to be set.</summary>
/// <param name="Inlines">Its text.</param>
/// <param name="Column">Where its text stands.</param>
/// <param name="Look">Its look.</param>
/// <param name="Tag">Its tag.</param>
readonly record struct TextBlock(IReadOnlyList<Inline> Inlines, Column Column, ParagraphLook Look, StructureElement Tag)
{
    /// <summary>What stands before its first line; null for nothing.</summary>
    public ItemLabel? Label { get; init; }
}
