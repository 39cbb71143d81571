using MouForge.AuditTrail;
using MouForge.Signing.Folding;

namespace MouForge.Signing.Records;

/// <summary>Reads signature records whole: what the lines say, what lies beside them, and how it went on.</summary>
/// <param name="log">The records.</param>
/// <param name="personal">What lies beside them.</param>
public sealed class SignatureRecords(AuditLog log, PersonalDetails personal)
{
    /// <summary>Every signature record of an agreement in the order of its lines, those of earlier versions, of declines and of delegations too.</summary>
    public async Task<IReadOnlyList<SignatureRecord.V1>> ReadAsync(RecordName record, CancellationToken cancellation = default)
    {
        var reading = await log.ReadAsync(record, cancellation);
        var envelope = EnvelopeFold.Of(reading);
        List<SignatureRecord.V1> records = [];
        foreach (var line in reading.Lines)
        {
            if (line.Details.Group("signature") is { } group)
                records.Add(Complete(group.As<SignatureRecord.V1>(), line, envelope, await personal.ReadAsync(record, line, cancellation)));
        }
        return records;
    }

    static SignatureRecord.V1 Complete(SignatureRecord.V1 stored, RecordLine line, Envelope envelope, IReadOnlyDictionary<string, string> personal)
    {
        bool isCurrent = stored.DocumentVersion == envelope.Locked?.Number;
        var party = isCurrent ? envelope.FindParty(stored.PartnerId) : null;
        var copy = party?.People.FirstOrDefault(person => person.PersonId == stored.Signer.PersonId)?.CopyGiven;
        return PersonalMembers.With(stored, personal) with
        {
            Status = party?.Signature?.Line == line.Seq ? StatusText.Of(party.Status) : stored.Status,
            CopyGiven = copy is null ? null : new(copy.How, copy.At),
            PrevHash = line.Prev.Value,
            Hash = line.Hash.Value,
        };
    }
}
