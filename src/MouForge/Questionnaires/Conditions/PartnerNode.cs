namespace MouForge.Questionnaires.Conditions;

/// <summary><c>any partner(…)</c>, and <c>count partner(…) &gt;= n</c>: how many agencies of the file fulfil the inner condition.</summary>
sealed class PartnerNode(ConditionNode inner, ComparisonOperator comparison, decimal number) : ConditionNode
{
    public ConditionNode Inner => inner;

    /// <summary>At least one agency.</summary>
    public static PartnerNode AtLeastOne(ConditionNode inner) => new(inner, ComparisonOperator.AtLeast, 1);

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner)
    {
        bool oneIsEnough = comparison == ComparisonOperator.AtLeast && number == 1;
        int count = 0;
        for (int i = 0; i < scope.Answers.Partners.Count; i++)
        {
            if (!inner.Holds(scope, scope.Answers.Partners[i]))
                continue;
            if (oneIsEnough)
                return true;
            count++;
        }

        return comparison.Accepts(decimal.Compare(count, number));
    }
}
