namespace MouForge.Templates;

/// <summary>The number a strictest rule came to.</summary>
/// <param name="Number">The number.</param>
/// <param name="Path">JSON path of the answer that set it; null where it is the rule's default.</param>
/// <param name="PartnerId">The agency that set it; null where none did.</param>
public sealed record StrictestNumber(decimal Number, string? Path, string? PartnerId);
