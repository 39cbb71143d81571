namespace MouForge.Agreements;

/// <summary>Works out how an agreement stands once its joinders, withdrawals, amendments and renewals count. Nobody who has signed signs again.</summary>
public static class StandingPolicy
{
    /// <summary>The standing of an agreement with its children.</summary>
    /// <param name="agreement">The agreement as its own record tells it.</param>
    /// <param name="others">All agreements that may be its children, as their records tell them; those not in effect, and children of others, change nothing.</param>
    public static AgreementStanding Of(AgreementStanding agreement, IEnumerable<AgreementStanding> others)
    {
        var children = others.Where(child => child.Parent?.Agreement == agreement.Agreement && child.EffectiveDate is not null)
            .OrderBy(child => child.EffectiveDate)
            .ThenBy(child => child.Agreement.Value, StringComparer.Ordinal)
            .ToList();
        var parties = agreement.Parties.Select(party => party with { LastDate = Earlier(party.LastDate, agreement.ExpiryDate) }).ToList();
        foreach (var child in children)
        {
            if (child.Parent is { Relation: AgreementRelation.Joinder, Partner: { } joining })
                Join(parties, child, joining.Value, agreement.ExpiryDate);
            else if (child.Parent is { Relation: AgreementRelation.Withdrawal, Partner: { } leaving })
                Leave(parties, child, leaving.Value);
        }

        return agreement with
        {
            Parties = parties,
            Amendments = [.. children.Where(child => child.Parent!.Relation == AgreementRelation.Amendment).Select(child => child.Agreement)],
            RenewedBy = children.LastOrDefault(child => child.Parent!.Relation == AgreementRelation.Renewal)?.Agreement,
        };
    }

    // A joinder shares the end of the term that all others have.
    static void Join(List<PartyStanding> parties, AgreementStanding joinder, string partner, DateOnly? lastDay)
    {
        string name = joinder.Parties.FirstOrDefault(party => party.Partner == partner)?.Name ?? partner;
        parties.RemoveAll(party => party.Partner == partner && party.FromDate is null);
        parties.Add(new PartyStanding(partner, name, joinder.EffectiveDate, lastDay));
    }

    // The day a withdrawal takes effect is the agency's last.
    static void Leave(List<PartyStanding> parties, AgreementStanding withdrawal, string partner)
    {
        int index = parties.FindLastIndex(party => party.Partner == partner);
        if (index >= 0)
            parties[index] = parties[index] with { LastDate = Earlier(parties[index].LastDate, withdrawal.EffectiveDate) };
    }

    static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is { } first && other is { } second ? (first < second ? first : second) : one ?? other;
}
