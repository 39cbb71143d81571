namespace MouForge.Questionnaires.Conditions;

/// <summary>How operators are written and what they accept.</summary>
static class ComparisonOperators
{
    /// <summary>Reads an operator; null where the text is none.</summary>
    public static ComparisonOperator? Parse(ReadOnlySpan<char> text) => text switch
    {
        "=" => ComparisonOperator.Equal,
        "!=" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.AtMost,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.AtLeast,
        "has" => ComparisonOperator.Has,
        "starts" => ComparisonOperator.Starts,
        "ends" => ComparisonOperator.Ends,
        _ => null,
    };

    /// <summary>The operator as written.</summary>
    public static string Sign(this ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.Has => "has",
        ComparisonOperator.Starts => "starts",
        ComparisonOperator.Ends => "ends",
    };

    /// <summary>Whether the operator asks which of two values is greater or equal.</summary>
    public static bool Orders(this ComparisonOperator comparison) => comparison is >= ComparisonOperator.Equal and <= ComparisonOperator.AtLeast;

    /// <summary>Whether the operator accepts two values that compare so (below 0: the left one is less).</summary>
    public static bool Accepts(this ComparisonOperator comparison, int order) => comparison switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.Greater => order > 0,
        ComparisonOperator.AtLeast => order >= 0,
        _ => false,
    };
}
