namespace MouForge.Questionnaires.Conditions;

/// <summary><c>a and b and c</c>.</summary>
sealed class AllNode(ConditionNode[] parts) : ConditionNode
{
    public IReadOnlyList<ConditionNode> Parts => parts;

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(scope, partner))
                return false;
        }

        return true;
    }
}
