using MouForge.Pdf.Structure;

namespace MouForge.Documents.Pdf.Fields;

/// <summary>The tags of a field: its caption, and the field after it.</summary>
sealed class FieldTags(StructureElement parent)
{
    public StructureElement Caption { get; } = parent.Add(StructureType.Paragraph);

    public StructureElement Form { get; } = parent.Add(StructureType.Form);
}
