using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>The tags of a field: its caption, and the field after it.</summary>
/// <param name="parent">What holds them.</param>
/// <param name="hasCaption">False for a field without a label of its own: the heading above says what it is for.</param>
sealed class FieldTags(StructureElement parent, bool hasCaption = true)
{
    readonly StructureElement? _caption = hasCaption ? parent.Add(StructureType.Paragraph) : null;

    /// <summary>The label's tag.</summary>
    /// <exception cref="InvalidOperationException">The field has no label.</exception>
    public StructureElement Caption => _caption ?? throw new InvalidOperationException("A field without a label has no tag for it.");

    public StructureElement Form { get; } = parent.Add(StructureType.Form);
}
