namespace MouForge.Documents.Inlines;

/// <summary>A link to something outside the document: a web page, an e-mail address.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Uri">Absolute address with its scheme (https, mailto, tel).</param>
public sealed record LinkInline(string Text, string Uri) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => Text;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
