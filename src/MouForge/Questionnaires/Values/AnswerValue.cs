namespace MouForge.Questionnaires.Values;

/// <summary>One answer, of whatever JSON type.</summary>
abstract class AnswerValue
{
    /// <summary>False for empty text and empty lists: they are no answers.</summary>
    public abstract bool IsAnswered { get; }
}
