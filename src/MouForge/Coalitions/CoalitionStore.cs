using System.Runtime.CompilerServices;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>Keeps what coalitions and their agencies answered.</summary>
/// <param name="store">Where it lies.</param>
/// <param name="log">Records who changed what.</param>
/// <param name="questions">Everything that is asked.</param>
public sealed class CoalitionStore(IBlobStore store, AuditLog log, QuestionSet questions)
{
    const string NameKey = "name";
    const string ShortNameKey = "shortname";

    /// <summary>Everything that is asked.</summary>
    public QuestionSet Questions => questions;

    internal IBlobStore Blobs => store;

    internal AuditLog Log => log;

    /// <summary>A coalition with all current answers; null where there is none of that id.</summary>
    /// <exception cref="IOException">Something stored is damaged, or a newer program wrote it.</exception>
    public async Task<CoalitionAnswers?> FindAsync(CoalitionId coalition, CancellationToken cancellation = default)
    {
        if (await StatesOf(coalition).ReadAsync(cancellation) is not { } state)
            return null;
        var ids = CoalitionParts.PartnersOf(state.Answers);
        var states = await Task.WhenAll(ids.Select(id => StatesOf(coalition, id).ReadAsync(cancellation)));
        return new CoalitionAnswers
        {
            Id = coalition,
            State = state,
            Partners = [.. ids.Zip(states).Where(partner => partner.Second is not null).Select(partner => new PartnerState(partner.First, partner.Second!))],
        };
    }

    /// <summary>An earlier state of what the lead answered; null where there is none of that number.</summary>
    public Task<AnswerState?> FindStateAsync(CoalitionId coalition, int number, CancellationToken cancellation = default)
        => StatesOf(coalition).ReadAsync(number, cancellation);

    /// <summary>An earlier state of what an agency answered; null where there is none of that number.</summary>
    public Task<AnswerState?> FindStateAsync(CoalitionId coalition, PartnerId partner, int number, CancellationToken cancellation = default)
        => StatesOf(coalition, partner).ReadAsync(number, cancellation);

    /// <summary>All coalitions, by id.</summary>
    public async IAsyncEnumerable<CoalitionEntry> ListAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var entry in store.ListAsync(BlobContainer.Work, CoalitionBlobs.AllListed, cancellation))
        {
            if (CoalitionId.TryParse(entry.Name.Path[CoalitionBlobs.AllListed.Length..], out var id))
                yield return new(id, entry.Metadata.GetValueOrDefault(NameKey, ""), entry.Metadata.GetValueOrDefault(ShortNameKey, ""));
        }
    }

    internal AnswerStates StatesOf(CoalitionId coalition)
    {
        var blobs = new CoalitionBlobs(coalition);
        return new(store, log, blobs.Record, new CoalitionSubject(blobs, questions));
    }

    internal AnswerStates StatesOf(CoalitionId coalition, PartnerId partner)
    {
        var blobs = new CoalitionBlobs(coalition);
        return new(store, log, blobs.Record, new PartnerSubject(blobs, partner, questions));
    }

    /// <summary>Puts a coalition into the list, or its new name.</summary>
    internal async Task EnlistAsync(CoalitionAnswers coalition, CancellationToken cancellation)
        => await store.PutAsync(
            new CoalitionBlobs(coalition.Id).Listed,
            ReadOnlyMemory<byte>.Empty,
            new Dictionary<string, string> { [NameKey] = coalition.Name, [ShortNameKey] = coalition.ShortName },
            cancellation);

    /// <summary>Records what somebody did that concerns an agency.</summary>
    internal async Task RecordAsync(CoalitionId coalition, Participant by, string kind, PartnerId partner, CancellationToken cancellation)
        => await log.AppendAsync(new CoalitionBlobs(coalition).Record, draft => draft.Add(new RecordEvent
        {
            Actor = by.Actor,
            Kind = kind,
            Details = RecordDetails.Empty.With(AnswerSubject.Detail, partner.Value),
        }), cancellation);
}
