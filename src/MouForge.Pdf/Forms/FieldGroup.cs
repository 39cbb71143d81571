namespace MouForge.Pdf.Forms;

/// <summary>A field that only holds others: a part of their names. The root of the tree has no name and is not written.</summary>
sealed class FieldGroup(string partialName, FieldGroup? parent)
{
    public string PartialName { get; } = partialName;

    public FieldGroup? Parent { get; } = parent;

    public List<FieldGroup> Groups { get; } = [];

    public List<FieldWidget> Fields { get; } = [];

    /// <summary>Number of its object; 0 for the root.</summary>
    public int ObjectId { get; set; }
}
