using System.Collections;

namespace MouForge.Drafting.Bindings;

/// <summary>Things with named parts, in order; none is false in conditions.</summary>
sealed class BoundList(IReadOnlyList<Bound> items) : IReadOnlyList<Bound>
{
    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public Bound this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<Bound> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
