using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>A value against one or several others, of which one is enough: <c>partner.types has (PT-01, PT-02)</c>.</summary>
sealed class ComparisonNode(ConditionOperand left, ComparisonOperator comparison, ConditionOperand[] right) : ConditionNode
{
    public ConditionOperand Left => left;

    public ComparisonOperator Comparison => comparison;

    public IReadOnlyList<ConditionOperand> Right => right;

    public override bool Holds(ConditionScope scope, PartnerAnswers? partner)
    {
        if (left.Value(scope, partner) is not { } value)
            return false;
        foreach (var operand in right)
        {
            if (operand.Value(scope, partner) is { } other && Holds(value, other))
                return true;
        }

        return false;
    }

    bool Holds(AnswerValue value, AnswerValue other) => comparison switch
    {
        ComparisonOperator.Has => ValueComparison.Has(value, other),
        ComparisonOperator.Starts => value is TextValue whole && other is TextValue part
            && whole.Text.StartsWith(part.Text, StringComparison.OrdinalIgnoreCase),
        ComparisonOperator.Ends => value is TextValue whole && other is TextValue part
            && whole.Text.EndsWith(part.Text, StringComparison.OrdinalIgnoreCase),
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => ValueComparison.Same(value, other) == (comparison == ComparisonOperator.Equal),
        _ => ValueComparison.Order(value, other) is { } order && comparison.Accepts(order),
    };
}
