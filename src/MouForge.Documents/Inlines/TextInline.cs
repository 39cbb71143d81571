namespace MouForge.Documents.Inlines;

/// <summary>Text in one style. Never contains line ends or other control characters.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Style">How it is set off.</param>
public sealed record TextInline(string Text, TextStyle Style = TextStyle.None) : Inline
{
    /// <summary>BCP 47 language where it differs from the document's; null where it does not.</summary>
    public string? Language { get; init; }

    /// <summary>What a screen reader says instead ("first call" for "P"); null where it reads the text.</summary>
    public string? Spoken { get; init; }

    /// <inheritdoc/>
    public override string PlainText => Text;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
