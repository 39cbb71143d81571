namespace MouForge.Documents.Inlines;

/// <summary>A small framed word within a line: "Critical", "Members only".</summary>
/// <param name="Text">The word.</param>
public sealed record TagInline(string Text) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => Text;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
