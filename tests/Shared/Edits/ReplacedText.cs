using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Tests.Shared.Edits;

/// <summary>Puts one text in the place of another, wherever an inline is just that.</summary>
sealed class ReplacedText(string from, string to) : DocumentRewriter
{
    public override Inline? Visit(TextInline inline) => inline.Text == from ? inline with { Text = to } : inline;
}
