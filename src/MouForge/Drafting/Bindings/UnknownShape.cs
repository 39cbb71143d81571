namespace MouForge.Drafting.Bindings;

/// <summary>What a mistake found before leaves unknown; nothing more is said about it.</summary>
sealed record UnknownShape : Shape;
