namespace MouForge.Documents.Inlines;

/// <summary>A reference within the document, such as "Section 13" or "13.4". Its number follows the numbering.</summary>
/// <param name="Target">Anchor of the section, heading or clause referred to.</param>
/// <param name="Word">Word before the number ("Section", "Annex"), joined by a no-break space; empty for the number alone.</param>
public sealed record CrossReferenceInline(string Target, string Word) : Inline
{
    /// <summary>The number or letter referred to, without word and full stop; empty until numbered.</summary>
    public string Number { get; init; } = "";

    /// <summary>In a comparison the number it had before, where only the number moved; null elsewhere.</summary>
    public string? FormerNumber { get; init; }

    /// <inheritdoc/>
    public override string PlainText => Word.Length == 0 ? Number : $"{Word}\u00A0{Number}";

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
