using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions.Stored;

namespace MouForge.Coalitions;

/// <summary>Keeps the people of coalitions. The record knows them by id; their names can be deleted.</summary>
public sealed class PeopleStore(IBlobStore store, AuditLog log)
{
    /// <summary>A person; null where there is none of that id.</summary>
    /// <exception cref="IOException">What is stored is damaged, or a newer program wrote it.</exception>
    public async Task<Person?> FindAsync(CoalitionId coalition, PersonId person, CancellationToken cancellation = default)
    {
        var name = new CoalitionBlobs(coalition).Person(person);
        return await store.ReadAsync(name, cancellation) is { } blob ? PersonRecord.Read(name, blob) : null;
    }

    /// <summary>All people of a coalition, in no order that means anything.</summary>
    public async IAsyncEnumerable<Person> ListAsync(CoalitionId coalition, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var entry in store.ListAsync(BlobContainer.Work, new CoalitionBlobs(coalition).People, cancellation))
        {
            if (await store.ReadAsync(entry.Name, cancellation) is { } blob)
                yield return PersonRecord.Read(entry.Name, blob);
        }
    }

    /// <summary>Stores a new person under the next free number.</summary>
    internal async Task<Person> AddAsync(CoalitionId coalition, Person person, Participant by, CancellationToken cancellation)
    {
        var blobs = new CoalitionBlobs(coalition);
        int number = 1;
        await foreach (var _ in store.ListAsync(BlobContainer.Work, blobs.People, cancellation))
            number++;
        BlobWrite write;
        do
        {
            person = person with { Id = PersonId.Numbered(number++) };
            write = await store.CreateAsync(blobs.Person(person.Id), PersonRecord.Write(person), null, cancellation);
        }
        while (!write.Done);
        await RecordAsync(coalition, person, EventKind.MemberAdded, by, cancellation);
        return person with { Tag = write.Tag };
    }

    /// <summary>Stores a changed person; null where somebody was faster.</summary>
    internal async Task<Person?> ReplaceAsync(CoalitionId coalition, Person person, Person before, Participant by, CancellationToken cancellation)
    {
        var write = await store.ReplaceAsync(new CoalitionBlobs(coalition).Person(person.Id), PersonRecord.Write(person), before.Tag!.Value, null, cancellation);
        if (!write.Done)
            return null;
        await RecordAsync(coalition, person, before.Roles.SequenceEqual(person.Roles) ? EventKind.MemberChanged : EventKind.OfficeChanged, by, cancellation);
        return person with { Tag = write.Tag };
    }

    async Task RecordAsync(CoalitionId coalition, Person person, string kind, Participant by, CancellationToken cancellation)
        => await log.AppendAsync(new CoalitionBlobs(coalition).Record, draft => draft.Add(new RecordEvent
        {
            Actor = by.Actor,
            Kind = kind,
            Details = RecordDetails.Of(new JsonObject
            {
                ["person"] = person.Id.Value,
                ["partner"] = person.Partner?.Value,
                ["roles"] = new JsonArray([.. PersonRecord.WordsOf(person.Roles).Select(role => (JsonNode)role)]),
            }),
            Personal = new Dictionary<string, string> { ["name"] = person.Name, ["email"] = person.Email, ["phone"] = person.Phone },
        }), cancellation);
}
