using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>What one agency needs, and who in the coalition could give it.</summary>
/// <param name="Partner">The agency that needs it.</param>
/// <param name="Need">Its answer: <c>what</c>, <c>detail</c>, <c>from_type</c>.</param>
/// <param name="MatchedBy">The other agencies that offer it; for a need without an id, those of a kind it was asked from. In file order.</param>
/// <param name="IsListedAsGap">Whether the coalition names it as hard to find or plans for it.</param>
public sealed record NeedMatch(PartnerAnswers Partner, AnswerMap Need, IReadOnlyList<PartnerAnswers> MatchedBy, bool IsListedAsGap)
{
    /// <summary>Whether someone can meet it.</summary>
    public bool IsMatched => MatchedBy.Count > 0;

    /// <summary>The id of the service or justice need, or "other".</summary>
    public string What => Need.Text("what") ?? "";
}
