namespace MouForge.Drafting.Bindings;

/// <summary>A person. Printed as a whole it is the name; somebody may have typed nothing but a name or a role.</summary>
/// <param name="printed">What it prints.</param>
/// <param name="parts">Name, title and so on; null where only a name was typed.</param>
sealed class PersonBinding(string printed, Bound? parts) : Bound
{
    /// <summary>The part that holds the name.</summary>
    public const string Name = "name";

    /// <summary>What it prints.</summary>
    public string Printed { get; } = printed;

    /// <inheritdoc/>
    public override bool TryGet(string name, out object value)
    {
        if (parts is not null)
            return parts.TryGet(name, out value);
        value = name == Name ? Printed : Absent.Nothing;
        return true;
    }
}
