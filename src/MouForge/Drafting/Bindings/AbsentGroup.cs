using System.Collections;

namespace MouForge.Drafting.Bindings;

/// <summary>A group of which nothing was answered: false in conditions, while its required parts still print their blanks.</summary>
/// <param name="group">The parts.</param>
sealed class AbsentGroup(Bound group) : Bound, IEnumerable
{
    /// <inheritdoc/>
    public override bool TryGet(string name, out object value) => group.TryGet(name, out value);

    IEnumerator IEnumerable.GetEnumerator() => Array.Empty<object>().GetEnumerator();
}
