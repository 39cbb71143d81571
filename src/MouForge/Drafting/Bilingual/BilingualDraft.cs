using MouForge.Templates;

namespace MouForge.Drafting.Bilingual;

/// <summary>Makes one draft in two languages of two drafts in one.</summary>
static class BilingualDraft
{
    /// <summary>The draft in two languages, or where the two texts do not match.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="shared">What all templates share.</param>
    /// <param name="draft">Drafts one column.</param>
    public static DraftResult Of(DraftRequest request, SharedContent shared, Func<DraftRequest, DraftResult> draft)
    {
        string second = request.SecondLanguage!;
        var left = draft(request);
        var right = draft(request with { Language = second, SecondLanguage = request.Language });
        if (left.Draft is not { } first || right.Draft is not { } other)
            return new DraftResult(null, [.. left.Problems, .. right.Problems]);
        var merge = new BilingualMerge(first.Document, other.Document, request.Template);
        var document = merge.Merge(shared.Words[request.Language], shared.Words[second]);
        return merge.Problems.Count > 0
            ? new DraftResult(null, merge.Problems)
            : new DraftResult(first with { Document = document, PublicCopy = null, ContentCode = document.Properties.ContentCode!.Value }, []);
    }
}
