using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>An approval that an agency's signature waits for.</summary>
/// <param name="Partner">The agency.</param>
/// <param name="Body">Who approves: "board", "council/commission".</param>
/// <param name="When">Day of the decision as typed; null where it is open.</param>
/// <param name="Reference">Number of the resolution as typed, or "pending"; null where it is open.</param>
public sealed record Approval(PartnerAnswers Partner, string Body, string? When, string? Reference)
{
    internal static IReadOnlyList<Approval> Of(ReviewScope scope)
        => [.. from partner in scope.Partners
               where PartnerFacts.NeedsApproval(partner)
               let approval = partner.Answers.Group("approval")
               select new Approval(partner, approval.Text("body") ?? "", approval.Text("when"), approval.Text("resolution"))];
}
