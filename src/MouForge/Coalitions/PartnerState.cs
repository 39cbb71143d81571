namespace MouForge.Coalitions;

/// <summary>An agency with its current answers.</summary>
/// <param name="Id">The agency.</param>
/// <param name="State">What it answered.</param>
public sealed record PartnerState(PartnerId Id, AnswerState State)
{
    /// <summary>Its full legal name.</summary>
    public string LegalName => CoalitionParts.Part(State.Answers, "legal_name")?.GetString() ?? Id.Value;
}
