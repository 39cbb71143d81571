using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.Conditions;

/// <summary>What is known of an operand before anything is answered.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Question">The question that is answered; null for flags, groups and literals.</param>
sealed record OperandType(ValueKind Kind, Question? Question = null)
{
    public static OperandType Of(Question question) => new(ValueKinds.Of(question.Type), question);

    public static OperandType Of(LiteralOperand literal) => literal.Literal switch
    {
        NumberValue => new(ValueKind.Number),
        YesNoValue => new(ValueKind.YesNo),
        TextValue { Date: not null } => new(ValueKind.Date),
        _ => new(ValueKind.Text),
    };
}
