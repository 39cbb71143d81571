using MouForge.Questionnaires;

namespace MouForge.Coverage;

/// <summary>Which agency the coalition agreed to call first for a service, and which steps in.</summary>
/// <param name="Primary">The agencies called first, more than one where each has its own people or place.</param>
/// <param name="Backup">The agencies that step in.</param>
/// <param name="Answer">The answer: <c>service</c>, <c>primary</c>, <c>backup</c>, <c>where</c> as typed.</param>
public sealed record FirstCall(IReadOnlyList<PartnerMention> Primary, IReadOnlyList<PartnerMention> Backup, AnswerMap Answer)
{
    /// <summary>Whether one first call was agreed for every place, age and language.</summary>
    public bool IsForEveryone => Primary.Count > 0 && !Answer.IsAnswered("where") && Primary.All(mention => mention.Note.Length == 0);

    /// <summary>Whether the agency is named as first call.</summary>
    public bool CallsFirst(PartnerAnswers partner) => Primary.Any(mention => mention.Partner == partner);

    /// <summary>Whether the agency is named as backup.</summary>
    public bool FallsBackOn(PartnerAnswers partner) => Backup.Any(mention => mention.Partner == partner);
}
