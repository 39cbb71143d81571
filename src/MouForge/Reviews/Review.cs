using MouForge.Coverage;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Reviews;

/// <summary>What a review of the answers found.</summary>
public sealed record Review
{
    /// <summary>The numbers.</summary>
    public required ReviewNumbers Numbers { get; init; }

    /// <summary>What must be settled before the document can be locked, by check.</summary>
    public required IReadOnlyList<ReviewFinding> Blocks { get; init; }

    /// <summary>What should be looked at, by check; what was noted while the file was read comes last.</summary>
    public required IReadOnlyList<ReviewFinding> Warnings { get; init; }

    /// <summary>Services against agencies.</summary>
    public required ServiceCoverage Coverage { get; init; }

    /// <summary>The agencies that take part, in file order.</summary>
    public required IReadOnlyList<PartnerAnswers> Partners { get; init; }

    /// <summary>Every need with those who can meet it.</summary>
    public required IReadOnlyList<NeedMatch> Needs { get; init; }

    /// <summary>Approvals that signatures wait for.</summary>
    public required IReadOnlyList<Approval> Approvals { get; init; }

    /// <summary>Clauses that pull apart, the stricter one winning.</summary>
    public required IReadOnlyList<ClauseCollision> Collisions { get; init; }
}
