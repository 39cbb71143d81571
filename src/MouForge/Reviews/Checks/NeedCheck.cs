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
        const string Next = "Find a partner for it, or name it under gaps or gaps_plan.";
        return scope.NameOf(need.What) is { } name
            ? $"{need.Partner.LegalName} needs {need.What} ({name}), and no other partner offers it. {Next}"
            : $"{need.Partner.LegalName} needs something of its own (\"{need.Need.Text("detail")}\"), and no partner of a kind it asked takes part. Talk it over with the agency.";
    }
}
