using MouForge.Coverage;
using MouForge.Questionnaires;

namespace MouForge.Reviews;

/// <summary>The numbers every review gives, by the names under which the example answer files expect them. All lists of agencies hold ids in file order.</summary>
public sealed record ReviewNumbers
{
    /// <summary>How many agencies sign.</summary>
    public required int SigningMembers { get; init; }

    /// <summary>How many of the services are covered.</summary>
    public required int ServicesCovered { get; init; }

    /// <summary>Services that two or more agencies offer, by id, with those agencies.</summary>
    public required IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> ServicesWithTwoOrMore { get; init; }

    /// <summary>Services that are not covered, by id.</summary>
    public required IReadOnlyList<string> UncoveredServices { get; init; }

    /// <summary>Those of them that the memorandum has no plan for.</summary>
    public required IReadOnlyList<string> UncoveredWithoutPlan { get; init; }

    /// <summary>Names of the conditional clauses that fire, in ordinal order.</summary>
    public required IReadOnlyList<string> ConditionalClauses { get; init; }

    /// <summary>Agencies that someone else must approve for.</summary>
    public required IReadOnlyList<string> PartnersNeedingApproval { get; init; }

    /// <summary>Agencies with a confidential address.</summary>
    public required IReadOnlyList<string> SecretLocationPartners { get; init; }

    /// <summary>Whether survivors have no seat.</summary>
    public required bool WarnNoSurvivorSeat { get; init; }

    /// <summary>Agencies that say money or property changes hands.</summary>
    public required IReadOnlyList<string> SuggestMoaFor { get; init; }

    /// <summary>Agencies for which no immigration promise is printed.</summary>
    public required IReadOnlyList<string> NoImmigrationPromiseFor { get; init; }

    /// <summary>Agencies whose clients must use the agency's own release form.</summary>
    public required IReadOnlyList<string> OwnMandatoryConsentForm { get; init; }

    /// <summary>Agencies whose funds allow only releases with one recipient.</summary>
    public required IReadOnlyList<string> OneRecipientReleaseForcedFor { get; init; }

    internal static ReviewNumbers Of(ReviewScope scope) => new()
    {
        SigningMembers = scope.Partners.Count(partner => partner.Signs),
        ServicesCovered = scope.Coverage.Covered.Count,
        ServicesWithTwoOrMore = [.. scope.Coverage.Shared.OrderBy(row => row.Service.Id, StringComparer.Ordinal).Select(OfferedBy)],
        UncoveredServices = Uncovered(scope.Coverage.Gaps),
        UncoveredWithoutPlan = Uncovered(scope.Coverage.Gaps.Where(row => row.Plan is null)),
        ConditionalClauses = scope.Clauses.ListedNames,
        PartnersNeedingApproval = Ids(scope, PartnerFacts.NeedsApproval),
        SecretLocationPartners = Ids(scope, partner => partner.Answers.YesNo("location_secret") == true),
        WarnNoSurvivorSeat = !PartnerFacts.SurvivorsHaveASeat(scope.Answers),
        SuggestMoaFor = Ids(scope, partner => partner.Answers.YesNo("money") == true),
        NoImmigrationPromiseFor = Ids(scope, PartnerFacts.HasImmigrationRole),
        OwnMandatoryConsentForm = Ids(scope, partner => partner.Answers.Text("own_consent")?.EndsWith("mandatory", StringComparison.OrdinalIgnoreCase) == true),
        OneRecipientReleaseForcedFor = Ids(scope, PartnerFacts.HasConfidentialityFunds),
    };

    static KeyValuePair<string, IReadOnlyList<string>> OfferedBy(ServiceRow row)
        => new(row.Service.Id, [.. row.Offers.Select(offer => offer.Partner.Id)]);

    static List<string> Uncovered(IEnumerable<ServiceRow> gaps) => [.. gaps.Select(row => row.Service.Id).Order(StringComparer.Ordinal)];

    static List<string> Ids(ReviewScope scope, Func<PartnerAnswers, bool> holds) => [.. scope.Partners.Where(holds).Select(partner => partner.Id)];
}
