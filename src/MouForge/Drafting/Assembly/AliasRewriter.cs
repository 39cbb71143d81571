using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Drafting.Assembly;

/// <summary>Turns references to a second name of a place into references to its first.</summary>
sealed class AliasRewriter(IReadOnlyDictionary<string, string> aliases) : DocumentRewriter
{
    public override Inline? Visit(CrossReferenceInline inline)
        => aliases.TryGetValue(inline.Target, out string? anchor) ? inline with { Target = anchor } : inline;
}
