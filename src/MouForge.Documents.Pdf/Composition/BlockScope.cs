using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>What holds for the blocks being composed.</summary>
/// <param name="Column">Where their text stands.</param>
/// <param name="Parent">What holds their tags.</param>
/// <param name="Text">The look of running text.</param>
/// <param name="Item">The look of text in lists.</param>
readonly record struct BlockScope(Column Column, StructureElement Parent, ParagraphLook Text, ParagraphLook Item)
{
    /// <summary>True within a list.</summary>
    public bool IsInList { get; init; }

    /// <summary>How many ordered lists are open.</summary>
    public int ListDepth { get; init; }

    /// <summary>The look of a paragraph here.</summary>
    public ParagraphLook Paragraph => IsInList ? Item : Text;
}
