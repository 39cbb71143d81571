using MouForge.Coalitions;

namespace MouForge.Versions;

/// <summary>A version cannot be locked yet.</summary>
/// <param name="Obstacles">Everything that stands in the way, at once.</param>
public sealed record LockRefused(IReadOnlyList<LockObstacle> Obstacles)
    : Failure("lock_refused", "The version cannot be locked before this is settled: " + string.Join(" ", Obstacles.Select(obstacle => obstacle.Message)));
