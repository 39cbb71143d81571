namespace MouForge.Questionnaires.Values;

/// <summary>Yes or no.</summary>
sealed class YesNoValue : AnswerValue
{
    YesNoValue(bool yes) => Yes = yes;

    public static YesNoValue True { get; } = new(true);

    public static YesNoValue False { get; } = new(false);

    public bool Yes { get; }

    public override bool IsAnswered => true;
}
