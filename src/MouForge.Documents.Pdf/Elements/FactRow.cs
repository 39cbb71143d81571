using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Elements;

/// <summary>A fact, set.</summary>
/// <param name="Label">The lines of its label.</param>
/// <param name="Value">The lines of its value.</param>
/// <param name="LabelTag">The row's header cell.</param>
/// <param name="ValueTag">The row's data cell.</param>
sealed record FactRow(TextLine[] Label, TextLine[] Value, StructureElement LabelTag, StructureElement ValueTag)
{
    /// <summary>In a comparison, whether words of it were added or deleted.</summary>
    public bool IsMarked => Label.Concat(Value).Any(line => line.Fragments.Any(fragment => fragment.Source is { Change: not ChangeKind.None }));

    /// <summary>The number of its lines.</summary>
    /// <param name="isStacked">True where the value stands below the label.</param>
    public int Lines(bool isStacked) => Math.Max(1, isStacked ? Label.Length + Value.Length : Math.Max(Label.Length, Value.Length));
}
