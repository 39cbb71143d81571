using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>What the answers of an agency come to, where more than one check or number asks.</summary>
static class PartnerFacts
{
    const string SurvivorLeadership = "PT-31";
    const string SurvivorSeat = "survivor seat on leadership";

    static readonly string[] ConfidentialityFunds = ["VAWA", "VOCA", "FVPSA"];

    /// <summary>Whether a body other than the signatory must approve.</summary>
    public static bool NeedsApproval(PartnerAnswers partner) => IsOtherThanNo(partner.Answers.Group("approval")?.Text("body"));

    /// <summary>Whether it enforces immigration law, or helps, at least sometimes.</summary>
    public static bool HasImmigrationRole(PartnerAnswers partner) => IsOtherThanNo(partner.Answers.Text("immigration_role"));

    /// <summary>Whether its funds forbid to share what clients say without a release to one named recipient.</summary>
    public static bool HasConfidentialityFunds(PartnerAnswers partner)
        => partner.Answers.Choices("funds").Any(fund => ConfidentialityFunds.Contains(fund, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether survivors have a seat: as a partner or in the leadership.</summary>
    public static bool SurvivorsHaveASeat(AnswerSet answers)
        => answers.Partners.Any(partner => partner.TakesPart && partner.Types.Contains(SurvivorLeadership))
            || answers.Coalition.Choices("equal_voice").Contains(SurvivorSeat, StringComparer.OrdinalIgnoreCase);

    static bool IsOtherThanNo(string? answer) => answer is not null && !string.Equals(answer, "no", StringComparison.OrdinalIgnoreCase);
}
