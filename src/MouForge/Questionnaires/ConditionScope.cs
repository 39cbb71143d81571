namespace MouForge.Questionnaires;

/// <summary>What a condition is asked of.</summary>
/// <param name="Answers">All answers.</param>
/// <param name="Document">The answers of the document being drafted.</param>
/// <param name="Flags">The flags that are set.</param>
/// <param name="Partner">The agency <c>partner.</c> stands for; null outside what is asked of or printed for each agency.</param>
public sealed record ConditionScope(AnswerSet Answers, AnswerMap Document, IReadOnlySet<string> Flags, PartnerAnswers? Partner = null);
