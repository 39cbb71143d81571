namespace MouForge.Coalitions;

/// <summary>What came of an operation: a value, or the reason why there is none.</summary>
/// <typeparam name="TValue">What it gives when it succeeds.</typeparam>
public readonly record struct Outcome<TValue> where TValue : class
{
    Outcome(TValue? value, Failure? failure)
    {
        Value = value;
        Failure = failure;
    }

    /// <summary>The value; null where there is a failure.</summary>
    public TValue? Value { get; }

    /// <summary>The failure; null where there is a value.</summary>
    public Failure? Failure { get; }

    /// <summary>A success.</summary>
    public static implicit operator Outcome<TValue>(TValue value) => new(value, null);

    /// <summary>A failure.</summary>
    public static implicit operator Outcome<TValue>(Failure failure) => new(null, failure);
}
