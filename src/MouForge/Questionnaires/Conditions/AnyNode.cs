namespace MouForge.Questionnaires.Conditions;

/// <summary><c>a or b or c</c>.</summary>
sealed class AnyNode(ConditionNode[] parts) : ConditionNode
{
    public IReadOnlyList<ConditionNode> Parts => parts;

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner)
    {
        foreach (var part in parts)
        {
            if (part.Holds(scope, partner))
                return true;
        }

        return false;
    }
}
