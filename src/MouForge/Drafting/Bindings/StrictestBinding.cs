using MouForge.Templates;

namespace MouForge.Drafting.Bindings;

/// <summary>The numbers of which the strictest wins.</summary>
sealed class StrictestBinding(IReadOnlyDictionary<string, StrictestNumber> numbers) : Bound
{
    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        value = numbers.TryGetValue(name, out var number) ? number.Number : Absent.Nothing;
        return true;
    }
}
