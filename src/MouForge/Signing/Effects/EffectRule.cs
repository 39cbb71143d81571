namespace MouForge.Signing.Effects;

/// <summary>Whose signatures make an agreement take effect (MOU-11).</summary>
public abstract record EffectRule
{
    EffectRule()
    {
    }

    /// <summary>Every party that has not dropped out.</summary>
    public sealed record All : EffectRule;

    /// <summary>Named core partners.</summary>
    /// <param name="Parties">Their ids.</param>
    public sealed record Named(IReadOnlyList<string> Parties) : EffectRule;

    /// <summary>A number of parties, whichever.</summary>
    /// <param name="Count">At least <see cref="SigningRules.FewestParties"/>.</param>
    public sealed record Number(int Count) : EffectRule;

    /// <summary>Each party on its own date, from the second on; all share the end of the term.</summary>
    public sealed record Each : EffectRule;

    /// <summary>Goes on with whichever it is.</summary>
    public T Match<T>(Func<T> all, Func<IReadOnlyList<string>, T> named, Func<int, T> number, Func<T> each) => this switch
    {
        All => all(),
        Named rule => named(rule.Parties),
        Number rule => number(rule.Count),
        Each => each(),
        _ => throw new InvalidOperationException("There is no other rule."),
    };
}
