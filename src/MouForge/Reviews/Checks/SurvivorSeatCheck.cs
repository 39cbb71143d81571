namespace MouForge.Reviews.Checks;

/// <summary>(i) Survivors have a seat.</summary>
sealed class SurvivorSeatCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        if (!PartnerFacts.SurvivorsHaveASeat(scope.Answers))
        {
            yield return Finding.Warning(
                "i",
                "no_survivor_seat",
                scope.Answers.Coalition.PathOf("equal_voice"),
                "Survivors have no seat. Invite a survivor leader or a group led by survivors, or keep a paid seat for survivors in the leadership.");
        }
    }
}
