namespace MouForge.Questionnaires.Conditions;

/// <summary><c>not a</c>.</summary>
sealed class NotNode(ConditionNode part) : ConditionNode
{
    public ConditionNode Part => part;

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner) => !part.Holds(scope, partner);
}
