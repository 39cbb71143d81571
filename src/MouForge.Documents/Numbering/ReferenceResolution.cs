using MouForge.Documents.Inlines;
using MouForge.Documents.Rewriting;

namespace MouForge.Documents.Numbering;

/// <summary>Second pass: puts the numbers into the cross-references.</summary>
sealed class ReferenceResolution(IReadOnlyDictionary<string, string> numbersByAnchor) : DocumentRewriter
{
    readonly List<string> _unresolved = [];

    /// <summary>Targets that nothing carries, in order, each once.</summary>
    public IReadOnlyList<string> UnresolvedTargets => _unresolved;

    public override Inline? Visit(CrossReferenceInline inline)
    {
        if (numbersByAnchor.TryGetValue(inline.Target, out string? number))
        {
            return inline with { Number = number };
        }
        if (!_unresolved.Contains(inline.Target, StringComparer.Ordinal))
        {
            _unresolved.Add(inline.Target);
        }
        return inline;
    }
}
