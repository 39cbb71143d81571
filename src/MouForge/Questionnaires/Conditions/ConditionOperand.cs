using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>A side of a comparison: a path to an answer, or a literal.</summary>
abstract class ConditionOperand(SourcePosition position)
{
    public SourcePosition Position { get; } = position;

    /// <summary>What it stands for; null where nothing was answered.</summary>
    public abstract AnswerValue? Value(ConditionScope scope, PartnerAnswers? partner);
}
