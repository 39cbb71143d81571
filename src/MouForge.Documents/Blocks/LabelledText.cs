namespace MouForge.Documents.Blocks;

/// <summary>A bold label and the text after it: "Approval:" "None needed".</summary>
/// <param name="Label">The label with its colon.</param>
/// <param name="Text">The text.</param>
public sealed record LabelledText(string Label, string Text);
