namespace MouForge.Reviews;

/// <summary>One of the quality checks before locking.</summary>
interface IReviewCheck
{
    /// <summary>What it finds, in the order of the answers.</summary>
    IEnumerable<ReviewFinding> Find(ReviewScope scope);
}
