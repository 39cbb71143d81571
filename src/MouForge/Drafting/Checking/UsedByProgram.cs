using MouForge.Questionnaires;

namespace MouForge.Drafting.Checking;

/// <summary>The questions whose answers the program itself uses: in names, tables, signature blocks, the matrix and the term.</summary>
static class UsedByProgram
{
    static readonly HashSet<(QuestionLevel Level, string Key)> Keys =
    [
        (QuestionLevel.Coalition, "short_name"),
        (QuestionLevel.Coalition, "lead_partner"),
        (QuestionLevel.Coalition, "hotlines"),
        (QuestionLevel.Partner, "partner_id"),
        (QuestionLevel.Partner, "legal_name"),
        (QuestionLevel.Partner, "also_known"),
        (QuestionLevel.Partner, "types"),
        (QuestionLevel.Partner, "base"),
        (QuestionLevel.Partner, "level"),
        (QuestionLevel.Partner, "rep"),
        (QuestionLevel.Partner, "alternate"),
        (QuestionLevel.Partner, "contact_privacy"),
        (QuestionLevel.Partner, "signatory"),
        (QuestionLevel.Partner, "approval.body"),
        (QuestionLevel.Partner, "approval.when"),
        (QuestionLevel.Partner, "approval.resolution"),
        (QuestionLevel.Partner, "offers"),
        (QuestionLevel.Partner, "needs"),
        (QuestionLevel.Document, "detail"),
        (QuestionLevel.Document, "months"),
        (QuestionLevel.Document, "live_when"),
        (QuestionLevel.Document, "core_partners"),
        (QuestionLevel.Document, "primary_backup"),
        (QuestionLevel.Document, "gaps_plan"),
        (QuestionLevel.Document, "public_copy"),
    ];

    public static bool Contains(Question question) => Keys.Contains((question.Level, question.FullKey));
}
