using System.Collections;

namespace MouForge.Drafting.Bindings;

/// <summary>Texts in order, at least one.</summary>
sealed class TextList(IReadOnlyList<string> texts) : IReadOnlyList<string>
{
    /// <inheritdoc/>
    public int Count => texts.Count;

    /// <inheritdoc/>
    public string this[int index] => texts[index];

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
