namespace MouForge.Questionnaires.Values;

/// <summary>A list of plain texts or of items with fields.</summary>
sealed class ListValue(IReadOnlyList<string> texts, IReadOnlyList<AnswerMap> items) : AnswerValue
{
    public IReadOnlyList<string> Texts { get; } = texts;

    public IReadOnlyList<AnswerMap> Items { get; } = items;

    public override bool IsAnswered => Texts.Count + Items.Count > 0;
}
