namespace MouForge.Reviews.Checks;

/// <summary>(b) Every need meets an offer of another agency, or is listed as a gap.</summary>
sealed class NeedCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
        => from need in scope.Needs
           where !need.IsMatched && !need.IsListedAsGap
           select Finding.Warning("b", "need_unmatched", need.Need.Path, Message(scope, need));

    static string Message(ReviewScope scope, NeedMatch need)
    {
        string what = scope.NameOf(need.What) is { } name ? $"{need.What} ({name})" : need.Need.Text("detail") ?? need.What;
        return $"{need.Partner.LegalName} needs {what}, and no other partner offers it. Find a partner for it, or name it under gaps or gaps_plan.";
    }
}
