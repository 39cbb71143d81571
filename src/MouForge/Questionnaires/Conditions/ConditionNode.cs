namespace MouForge.Questionnaires.Conditions;

/// <summary>One step of a parsed condition.</summary>
abstract class ConditionNode
{
    /// <summary>Whether it holds; <paramref name="partner"/> is the agency <c>partner.</c> stands for.</summary>
    public abstract bool Holds(ConditionScope scope, PartnerAnswers? partner);
}
