namespace MouForge.Drafting.Bindings;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
sealed record ListShape(Shape Item) : Shape;
