namespace MouForge.Questionnaires.Values;

/// <summary>An answer in figures.</summary>
sealed class NumberValue(decimal number) : AnswerValue
{
    public decimal Number { get; } = number;

    public override bool IsAnswered => true;
}
