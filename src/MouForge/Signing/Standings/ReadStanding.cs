using MouForge.Agreements;
using MouForge.Coalitions;

namespace MouForge.Signing.Standings;

/// <summary>Reads how an agreement stands: whom it binds and until when, once its joinders, withdrawals, amendments and renewals count.</summary>
/// <param name="agreements">What each agreement is.</param>
/// <param name="log">How far its signing has come.</param>
/// <param name="statuses">Names the children, so that no other record is read.</param>
public sealed class ReadStanding(AgreementStore agreements, EnvelopeLog log, StatusIndex statuses)
{
    /// <summary>Reads the standing; null where there is no such agreement.</summary>
    /// <exception cref="IOException">A record does not hold, or a newer program wrote it.</exception>
    public async Task<AgreementStanding?> RunAsync(CoalitionId coalition, AgreementId agreement, CancellationToken cancellation = default)
    {
        if (await OwnAsync(coalition, agreement, cancellation) is not { } own)
            return null;
        var children = new List<AgreementStanding>();
        await foreach (var entry in statuses.ListAsync(coalition, cancellation))
        {
            if (entry.Text(StatusKeys.Parent) == agreement.Value && await OwnAsync(coalition, entry.Agreement, cancellation) is { } child)
                children.Add(child);
        }
        return StandingPolicy.Of(own, children);
    }

    async Task<AgreementStanding?> OwnAsync(CoalitionId coalition, AgreementId id, CancellationToken cancellation)
    {
        if (await agreements.FindAsync(coalition, id, cancellation) is not { } agreement)
            return null;
        var envelope = await log.ReadAsync(agreement.Blobs.Record, cancellation);
        return new AgreementStanding
        {
            Agreement = id,
            Parent = agreement.Parent,
            EffectiveDate = envelope.EffectiveDate,
            ExpiryDate = envelope.ExpiryDate,
            Parties = [.. envelope.Parties.Select(party => new PartyStanding(party.Id, party.Terms.Name, party.EffectiveDate))],
        };
    }
}
