using System.Text.Json.Nodes;
using MouForge.Agreements;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Documents.Executions;
using MouForge.Signing.Folding;
using MouForge.Versions;

namespace MouForge.Signing.Executing;

/// <summary>
/// Issues the executed copy of an agreement in effect, its public copy and its certificate, and records them: once when it takes effect, and
/// once more when nobody's signature is waited for any more. Signing never waits for it, and it may be tried again whenever it failed.
/// </summary>
/// <param name="store">Where the files lie.</param>
/// <param name="log">The records.</param>
/// <param name="drafting">Knows the words and what is said about the document.</param>
/// <param name="maker">Makes and seals the files.</param>
/// <param name="clock">Dates the seal.</param>
public sealed class IssueExecutedCopy(IBlobStore store, AuditLog log, VersionDrafting drafting, IExecutedCopyMaker maker, TimeProvider clock)
{
    const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static readonly RecordActor Service = new(ActorRole.System, "service");

    readonly VersionStore _versions = new(store);
    readonly EnvelopeLog _envelopes = new(log, new StatusBoard(store));
    readonly ComposeExecution _compose = new(log, new PersonalDetails(store));

    /// <summary>Issues what is not issued yet.</summary>
    /// <returns>The newest executed copy, also where it was there before. Refused as <c>not_in_effect</c>.</returns>
    /// <exception cref="IOException">The store, the seal or the record fails; nothing about the agreement has changed.</exception>
    public async Task<Outcome<IssuedCopy>> RunAsync(Agreement agreement, CancellationToken cancellation = default)
    {
        var reading = await log.ReadAsync(agreement.Blobs.Record, cancellation);
        var envelope = EnvelopeFold.Of(reading);
        if (envelope is not { Locked: { } locked, EffectiveDate: not null })
            return Refusals.NotInEffect;
        var issued = IssuedCopy.Of(reading.Lines, locked.Number);
        if (Enough(issued, envelope) is { } there)
            return there;
        var version = await _versions.FindAsync(agreement.Blobs, locked.Number, VersionStage.Locked, cancellation)
            ?? throw new IOException($"The locked files of version {locked.Number} of {agreement.Blobs.Record.Folder} are gone. Put them back from an export.");
        var composed = await ComposeAsync(agreement, version, cancellation);
        if (composed.Value is not { } execution)
            return composed.Refusal!;
        var pdf = await FileAsync(agreement, version, VersionFiles.Pdf, cancellation);
        var publicCopy = await _versions.ReadAsync(agreement.Blobs, version, VersionFiles.PublicCopy, cancellation);
        var files = await maker.MakeAsync(pdf, publicCopy, execution, cancellation);
        int issue = await StoreAsync(agreement.Blobs, (issued.Count > 0 ? issued[^1].Issue : 0) + 1, files, cancellation);
        return await RecordAsync(agreement, new IssuedCopy(issue, ContentHash.Of(files.Copy.Span), envelope.CompletedAt is not null, files.TimestampProblem), files);
    }

    // A copy is issued again only when the last answer came in after it.
    static IssuedCopy? Enough(IReadOnlyList<IssuedCopy> issued, Envelope envelope)
        => issued is [.., var newest] && (newest.IsComplete || envelope.CompletedAt is null) ? newest : null;

    async Task<Outcome<Execution>> ComposeAsync(Agreement agreement, DocumentVersion version, CancellationToken cancellation)
    {
        var answers = await FileAsync(agreement, version, VersionFiles.Answers, cancellation);
        var drafted = drafting.Draft(agreement, answers, new VersionMark(version.Number, version.AsOf, MouForge.Documents.DocumentState.ForSignature));
        if (drafted.Value is not { } draft)
            throw new IOException($"The templates no longer draft {agreement.Blobs.Record.Folder}: {drafted.Failure!.Message}");
        var phrases = drafting.Library.Shared.Words[agreement.Language].Phrases;
        var word = await FileAsync(agreement, version, VersionFiles.Word, cancellation);
        return await _compose.RunAsync(agreement.Blobs.Record, new ExecutionRequest
        {
            Document = draft.Draft.Document.Properties,
            ConsentStatement = phrases[SigningPhrases.ConsentStatement],
            CopiesFrom = draft.Request.Answers.Coalition.Text("postal_address") ?? draft.Draft.Document.Properties.Author,
            Phrases = phrases,
            SealedAt = clock.GetUtcNow(),
            Attachments = [new ExecutionFile(VersionFiles.Word, WordType, word, phrases[SigningPhrases.WordFile], IsSameText: true)],
        }, cancellation);
    }

    async Task<ReadOnlyMemory<byte>> FileAsync(Agreement agreement, DocumentVersion version, string file, CancellationToken cancellation)
        => await _versions.ReadAsync(agreement.Blobs, version, file, cancellation)
            ?? throw new IOException($"Version {version.Number} of {agreement.Blobs.Record.Folder} has no {file}. Put it back from an export.");

    // A number whose files lie there already belongs to a try that ended before it was recorded.
    async Task<int> StoreAsync(AgreementBlobs blobs, int issue, ExecutedFiles files, CancellationToken cancellation)
    {
        while (!(await store.CreateAsync(blobs.Executed(issue, ".pdf"), files.Copy, null, cancellation)).Done)
            issue++;
        if (files.PublicCopy is { } open)
            await store.CreateAsync(blobs.Executed(issue, ".public.pdf"), open, null, cancellation);
        await store.CreateAsync(blobs.Executed(issue, ".certificate.pdf"), files.Certificate, null, cancellation);
        return issue;
    }

    async Task<Outcome<IssuedCopy>> RecordAsync(Agreement agreement, IssuedCopy copy, ExecutedFiles files)
    {
        var recorded = copy;
        var outcome = await _envelopes.AppendAsync(
            agreement.Blobs.Record,
            draft =>
            {
                // Another process may have issued it meanwhile: the record then names that one, and ours is never given to anybody.
                if (Enough(IssuedCopy.Of(draft.Lines, draft.Envelope.Locked!.Number), draft.Envelope) is { } there)
                {
                    recorded = there;
                    return null;
                }
                recorded = copy;
                draft.Add(new RecordEvent { Actor = Service, Kind = EventKind.Sealed, Details = RecordDetails.Of(copy.ToDetails(files)) });
                var certificate = new JsonObject { ["issue"] = copy.Issue, ["sha256"] = ContentHash.Of(files.Certificate.Span).Value };
                draft.Add(new RecordEvent { Actor = Service, Kind = EventKind.CertificateIssued, Details = RecordDetails.Of(certificate) });
                return null;
            },
            CancellationToken.None);
        return outcome.Match<Outcome<IssuedCopy>>(_ => recorded, refusal => refusal);
    }
}
