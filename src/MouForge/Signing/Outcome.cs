using System.Diagnostics.CodeAnalysis;

namespace MouForge.Signing;

/// <summary>What came of an operation: its result, or why it was refused.</summary>
public sealed class Outcome<T>
    where T : class
{
    Outcome(T? value, Refusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>The result; null where it was refused.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; null where it was done.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    /// <summary>Goes on with whichever there is.</summary>
    public TResult Match<TResult>(Func<T, TResult> done, Func<Refusal, TResult> refused) => IsDone ? done(Value) : refused(Refusal);

    /// <summary>It was done.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>It was refused.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);
}
