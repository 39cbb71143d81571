using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>A yes/no answer or a flag standing alone: <c>flag.health</c>.</summary>
sealed class TruthNode(PathOperand path) : ConditionNode
{
    public PathOperand Path => path;

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner) => path.Value(scope, partner) is YesNoValue { Yes: true };
}
