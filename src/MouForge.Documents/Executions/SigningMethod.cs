namespace MouForge.Documents.Executions;

/// <summary>How a party signed. All ways count the same.</summary>
public abstract record SigningMethod
{
    private protected SigningMethod()
    {
    }

    /// <summary>Chooses by the way.</summary>
    public TResult Match<TResult>(
        Func<DrawnSignature, TResult> drawn, Func<TypedSignature, TResult> typed, Func<ClickedSignature, TResult> clicked, Func<InkSignature, TResult> ink)
    {
        return this switch
        {
            DrawnSignature signature => drawn(signature),
            TypedSignature signature => typed(signature),
            ClickedSignature signature => clicked(signature),
            InkSignature signature => ink(signature),
            _ => throw new InvalidOperationException($"{GetType().Name} is no way to sign."),
        };
    }
}
