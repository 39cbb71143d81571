using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Coalitions.Privacy;

/// <summary>What an agency says about who may see a private answer (PP-32b).</summary>
static class SharedAnswer
{
    /// <summary>Who may see an answer once its agency has chosen; whatever is none of the two words leaves it as private as asked.</summary>
    public static PrivacyLevel LevelOf(Question question, JsonElement choice) => choice.ValueKind != JsonValueKind.String ? question.Privacy : choice.GetString() switch
    {
        Question.SharedWithLead => PrivacyLevel.Lead,
        Question.SharedWithPartners => PrivacyLevel.Partners,
        _ => question.Privacy,
    };
}
