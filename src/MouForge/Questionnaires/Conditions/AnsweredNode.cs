namespace MouForge.Questionnaires.Conditions;

/// <summary><c>answered coalition.spokesperson</c>.</summary>
sealed class AnsweredNode(PathOperand path) : ConditionNode
{
    public PathOperand Path => path;

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner) => path.Value(scope, partner) is not null;
}
