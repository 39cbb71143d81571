namespace MouForge.Drafting.Bindings;

/// <summary>Names and what they stand for.</summary>
sealed class NamedShapes(IReadOnlyDictionary<string, Shape> shapes) : IMembers
{
    /// <inheritdoc/>
    public IEnumerable<string> Names => shapes.Keys;

    /// <inheritdoc/>
    public Shape? Find(string name) => shapes.GetValueOrDefault(name);

    /// <summary>Names that all stand for the same.</summary>
    public static NamedShapes Each(IEnumerable<string> names, Shape shape) => new(names.ToDictionary(name => name, _ => shape, StringComparer.Ordinal));
}
