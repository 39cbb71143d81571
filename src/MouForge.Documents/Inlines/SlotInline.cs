namespace MouForge.Documents.Inlines;

/// <summary>A labelled blank in square brackets that somebody still has to fill. A locked document has none.</summary>
/// <param name="Text">What is missing, without brackets: "state statute: counsel to fill in".</param>
public sealed record SlotInline(string Text) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => $"[{Text}]";

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
