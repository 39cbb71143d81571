namespace MouForge.Questionnaires.Conditions;

/// <summary>The operators between two values.</summary>
enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Has,
    Starts,
    Ends,
}
