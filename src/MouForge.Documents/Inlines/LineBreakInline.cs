namespace MouForge.Documents.Inlines;

/// <summary>A line end that stays where it is. It reads as a space.</summary>
public sealed record LineBreakInline : Inline
{
    /// <inheritdoc/>
    public override string PlainText => " ";

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
