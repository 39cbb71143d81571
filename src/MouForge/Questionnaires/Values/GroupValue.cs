namespace MouForge.Questionnaires.Values;

/// <summary>Answers that stand together under one key: a person, an approval.</summary>
sealed class GroupValue(AnswerMap answers) : AnswerValue
{
    public AnswerMap Answers { get; } = answers;

    public override bool IsAnswered => Answers.HasAnswers;
}
