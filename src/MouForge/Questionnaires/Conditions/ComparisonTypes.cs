namespace MouForge.Questionnaires.Conditions;

/// <summary>Which kinds of values an operator takes.</summary>
static class ComparisonTypes
{
    /// <summary>What is wrong with comparing these two so; null where nothing is.</summary>
    public static string? Objection(ComparisonOperator comparison, OperandType left, OperandType right) => comparison switch
    {
        ComparisonOperator.Has => HasObjection(left.Kind, right.Kind),
        ComparisonOperator.Starts or ComparisonOperator.Ends => left.Kind == ValueKind.Text && right.Kind == ValueKind.Text
            ? null
            : $"'{comparison.Sign()}' compares text with text, not {left.Kind.Name()} with {right.Kind.Name()}",
        _ => OrderObjection(comparison, left.Kind, right.Kind),
    };

    static string? HasObjection(ValueKind left, ValueKind right)
    {
        if (left is not (ValueKind.List or ValueKind.Text))
            return $"'has' looks into a list or a text, not into {left.Name()}";
        return right == ValueKind.Text ? null : $"'has' looks for a text, not for {right.Name()}; put it in quotation marks";
    }

    static string? OrderObjection(ComparisonOperator comparison, ValueKind left, ValueKind right)
    {
        if (left == ValueKind.List || right == ValueKind.List)
            return $"a list is asked with 'has', not with '{comparison.Sign()}'";
        if (left == ValueKind.Group || right == ValueKind.Group)
            return "a group of answers cannot be compared; name the answer in it";
        if (left != right)
            return $"this compares {left.Name()} with {right.Name()}";
        bool ordered = left is ValueKind.Number or ValueKind.Date;
        bool sameness = comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        return ordered || sameness ? null : $"'{comparison.Sign()}' compares numbers or dates, not {left.Name()} with {right.Name()}";
    }
}
