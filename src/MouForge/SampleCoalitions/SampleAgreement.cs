using MouForge.Agreements;
using MouForge.Coalitions;

namespace MouForge.SampleCoalitions;

/// <summary>An agreement that the sample made.</summary>
/// <param name="Coalition">Its coalition.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How far it is: "draft", "sent", "completed", "lapsed".</param>
public sealed record SampleAgreement(CoalitionId Coalition, AgreementId Id, string Title, string State);
