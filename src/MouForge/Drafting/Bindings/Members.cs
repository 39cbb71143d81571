using System.Collections;

namespace MouForge.Drafting.Bindings;

/// <summary>The parts that the program works out, each with what it is and how it is found. Built once for a type.</summary>
/// <typeparam name="T">What the parts belong to.</typeparam>
sealed class Members<T> : IMembers, IEnumerable
{
    readonly Dictionary<string, (Shape Shape, Func<T, object> Value)> _members = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Names => _members.Keys;

    /// <inheritdoc/>
    public Shape? Find(string name) => _members.TryGetValue(name, out var member) ? member.Shape : null;

    /// <summary>Adds a part.</summary>
    public void Add(string name, Shape shape, Func<T, object> value) => _members.Add(name, (shape, value));

    public bool TryGet(T owner, string name, out object value)
    {
        bool found = _members.TryGetValue(name, out var member);
        value = found ? member.Value(owner) : Absent.Nothing;
        return found;
    }

    IEnumerator IEnumerable.GetEnumerator() => _members.Keys.GetEnumerator();
}
