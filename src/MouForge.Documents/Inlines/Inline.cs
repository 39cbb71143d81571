namespace MouForge.Documents.Inlines;

/// <summary>A piece of running text. The hierarchy is closed: every kind is named by <see cref="IInlineVisitor{TResult}"/>.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>The text as every output prints it.</summary>
    public abstract string PlainText { get; }

    /// <summary>What a comparison says of it.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract TResult Accept<TResult>(IInlineVisitor<TResult> visitor);

    /// <summary>The text of several inlines, joined.</summary>
    public static string PlainTextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline.PlainText));
}
