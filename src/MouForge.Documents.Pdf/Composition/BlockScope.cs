using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Composition;

/// <summary>What holds for the blocks being composed.</summary>
/// <param name="Column">Where their text stands.</param>
/// <param name="Body">The column in whose start numbers of headings and clauses stand.</param>
/// <param name="Parent">What holds their tags.</param>
/// <param name="Looks">The looks of text.</param>
readonly record struct BlockScope(Column Column, Column Body, StructureElement Parent, Looks Looks)
{
    /// <summary>The look of running text.</summary>
    public required ParagraphLook Text { get; init; }

    /// <summary>The look of text in lists.</summary>
    public required ParagraphLook Item { get; init; }

    /// <summary>True where the same text stands before it in another language: its headings have no bookmarks.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>True within a list.</summary>
    public bool IsInList { get; init; }

    /// <summary>How many ordered lists are open.</summary>
    public int ListDepth { get; init; }

    /// <summary>The look of a paragraph here.</summary>
    public ParagraphLook Paragraph => IsInList ? Item : Text;
}
