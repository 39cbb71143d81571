namespace MouForge.Drafting.Bindings;

/// <summary>Something with named parts that a text can use. What a name stands for is worked out when the text asks.</summary>
abstract class Bound
{
    /// <summary>The value of a name. False where there is no such name, which the check of the text has found before.</summary>
    public abstract bool TryGet(string name, out object value);
}
