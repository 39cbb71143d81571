using MouForge.Questionnaires;

namespace MouForge.Coverage;

/// <summary>An agency named in a text by its id.</summary>
/// <param name="Partner">The agency.</param>
/// <param name="Note">What stands in brackets behind the id, "adults"; empty where nothing does.</param>
public sealed record PartnerMention(PartnerAnswers Partner, string Note);
