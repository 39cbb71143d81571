namespace MouForge.Drafting.Bindings;

/// <summary>An answer that only the lead or only the agency itself may see. No text can use it.</summary>
sealed record HiddenShape : Shape;
