using MouForge.AuditTrail;
using MouForge.Documents.Executions;
using MouForge.Signing.Folding;
using MouForge.Signing.Locking;
using MouForge.Signing.Records;

namespace MouForge.Signing.Executing;

/// <summary>Puts together what the executed copy of an agreement in effect says: signatures, certificate, events, and the record to carry.</summary>
/// <param name="log">The records.</param>
/// <param name="personal">What lies beside them.</param>
public sealed class ComposeExecution(AuditLog log, PersonalDetails personal)
{
    const string RecordType = "application/x-ndjson";

    readonly SignatureRecords _signatures = new(log, personal);

    /// <summary>Puts it together; refuses as long as the agreement is not in effect.</summary>
    /// <exception cref="BrokenRecordException">The record does not hold, or a newer program wrote it.</exception>
    public async Task<Outcome<Execution>> RunAsync(RecordName record, ExecutionRequest request, CancellationToken cancellation = default)
    {
        var reading = await log.ReadAsync(record, cancellation);
        var envelope = EnvelopeFold.Of(reading);
        if (envelope is not { Locked: { } locked, EffectiveDate: { } effective })
            return Refusals.NotInEffect;
        var signatures = await _signatures.ReadAsync(record, cancellation);
        var words = new ExecutionWords(request.Phrases);
        var signed = envelope.Parties.Where(party => party.HasSigned).ToList();
        var printed = new ExecutionSignatures(words, reading.Lines);
        return new Execution
        {
            Document = request.Document,
            Pages = locked.Pages,
            LockedHash = locked.Pdf.Value,
            EffectiveDate = effective,
            ExpiryDate = envelope.ExpiryDate,
            EffectiveRule = Rule(locked, words),
            PartyIds = [.. locked.Parties.Select(party => party.Id)],
            Signatures = [.. signed.Select(party => printed.Of(party, RecordOf(party, reading, signatures)))],
            NotParties = [.. envelope.Parties.Where(party => party is { HasSigned: false, IsOutstanding: false }).Select(party => party.Terms.Name)],
            ConsentStatement = signatures.Any(signature => signature.Econsent is not null) ? request.ConsentStatement : "",
            Events = new ExecutionEvents(envelope, words).Of(reading.Lines),
            RecordHash = reading.Anchor!.Hash.Value,
            RecordLines = reading.Anchor.Seq,
            Files = request.Files,
            KeptUntil = request.KeptUntil,
            CopiesFrom = request.CopiesFrom,
            CheckedAt = request.CheckedAt,
            Attachments = [Attached(reading), .. request.Attachments],
            SealedAt = request.SealedAt,
            Words = words,
        };
    }

    static SignatureRecord.V1 RecordOf(Party party, RecordReading reading, IReadOnlyList<SignatureRecord.V1> signatures)
    {
        string hash = reading.Lines[party.Signature!.Line - 1].Hash.Value;
        return signatures.First(signature => signature.Hash == hash);
    }

    static ExecutionFile Attached(RecordReading reading)
        => new(Execution.RecordFile, RecordType, reading.ToBytes(), "What happened, line by line, without personal details.", IsSameText: false);

    static string Rule(LockedVersion locked, ExecutionWords words) => locked.Effect.Match(
        all: () => words[SigningPhrases.RuleAll],
        named: core => words.Format(SigningPhrases.RuleNamed, string.Join(", ", locked.Parties.Where(party => core.Contains(party.Id)).Select(party => party.Name))),
        number: count => words.Format(SigningPhrases.RuleNumber, count),
        each: () => words[SigningPhrases.RuleEach]);
}
