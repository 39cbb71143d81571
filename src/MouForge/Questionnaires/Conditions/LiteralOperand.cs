using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>A value written in the condition itself.</summary>
sealed class LiteralOperand(AnswerValue value, string written, SourcePosition position) : ConditionOperand(position)
{
    public AnswerValue Literal => value;

    /// <summary>The literal as written, without quotation marks.</summary>
    public string Written => written;

    public override AnswerValue? Value(ConditionScope scope, PartnerAnswers? partner) => value;
}
