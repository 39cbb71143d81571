using MouForge.Questionnaires;

namespace MouForge.Coverage;

/// <summary>What one agency offers of one service.</summary>
/// <param name="Partner">The agency.</param>
/// <param name="Offer">Its answer: service, detail, capacity and so on.</param>
/// <param name="OwnPart">The part as the agency itself says; available where it does not say.</param>
/// <param name="Part">The part that counts: an agreed first call wins over the agency's own answer.</param>
public sealed record ServiceOffer(PartnerAnswers Partner, AnswerMap Offer, ServicePart OwnPart, ServicePart Part);
