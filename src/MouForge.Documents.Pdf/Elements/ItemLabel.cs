using MouForge.Documents.Pdf.Styles;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>What stands before the first line of a clause, list item or heading.</summary>
/// <param name="Text">The number or letter; empty for a bullet, which is drawn.</param>
/// <param name="Left">Where it stands, in points from the left edge of the page.</param>
/// <param name="Element">Its tag; null for a bullet.</param>
readonly record struct ItemLabel(string Text, double Left, StructureElement? Element)
{
    /// <summary>In a comparison what happened to it: a number that only moved counts as added.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>In a comparison the number that stood here before, where it was another; else null.</summary>
    public string? Former { get; init; }

    /// <summary>How its disc looks; null for a number or letter.</summary>
    public BulletLook? Bullet { get; init; }
}
