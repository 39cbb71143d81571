namespace MouForge.Drafting.Bindings;

/// <summary>The flags.</summary>
sealed class FlagBinding(IReadOnlySet<string> set) : Bound
{
    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        value = set.Contains(name);
        return true;
    }
}
