namespace MouForge.Reviews.Checks;

/// <summary>(j) A rule for meetings comes with a quorum.</summary>
sealed class QuorumCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        var coalition = scope.Answers.Coalition;
        if (coalition.IsGiven("meet_every") && !coalition.IsGiven("quorum"))
        {
            yield return Finding.Warning(
                "j",
                "meetings_without_quorum",
                coalition.PathOf("quorum"),
                "Meetings are agreed, a quorum is not. Say how many signed agencies must be there; half is usual.");
        }
    }
}
