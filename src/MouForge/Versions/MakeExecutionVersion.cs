using MouForge.Agreements;
using MouForge.Coalitions;
using MouForge.Documents;

namespace MouForge.Versions;

/// <summary>Locks a version: its files are made once more, for signature, without notes to counsel and draft band. Number and content code stay.</summary>
/// <remarks>The record says that the version is locked once its signing is prepared from it; files alone bind nobody.</remarks>
/// <param name="versions">The versions.</param>
/// <param name="drafting">Drafts and renders.</param>
/// <param name="log">Knows which notes were decided.</param>
/// <param name="clock">Dates the lock.</param>
public sealed class MakeExecutionVersion(VersionStore versions, VersionDrafting drafting, VersionLog log, TimeProvider clock)
{
    readonly LockObstacles _obstacles = new(drafting.Library);

    /// <summary>What to lock.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="Version">Number of its newest version.</param>
    /// <param name="By">The lead.</param>
    public sealed record Command(Agreement Agreement, int Version, Participant By);

    /// <summary>Locks the version; one that is locked already comes back as it is.</summary>
    /// <returns>The locked version. Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/>, <see cref="LockRefused"/>, <see cref="TemplateMistakes"/>, <see cref="InvalidAnswers"/> or <see cref="NotPrintable"/>.</returns>
    public async Task<Outcome<DocumentVersion>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.MayAnswerForCoalition)
            return new NotAllowed("The lead locks a version once the review round is over.");
        var blobs = command.Agreement.Blobs;
        if (await versions.FindAsync(blobs, command.Version, VersionStage.Locked, cancellation) is { } locked)
            return locked;
        if (await versions.FindAsync(blobs, command.Version, VersionStage.Draft, cancellation) is not { } version)
            return new NotFound(FormattableString.Invariant($"version {command.Version}"));
        var answers = await versions.ReadAsync(blobs, version, VersionFiles.Answers, cancellation);
        var drafted = drafting.Draft(command.Agreement, answers!.Value, new VersionMark(version.Number, version.AsOf, DocumentState.ForSignature));
        if (drafted.Value is not { } draft)
            return drafted.Failure!;
        if (await ObstaclesAsync(command, version, draft, cancellation) is { Count: > 0 } obstacles)
            return new LockRefused(obstacles);
        return await LockAsync(command.Agreement, version, draft, cancellation);
    }

    async Task<Outcome<DocumentVersion>> LockAsync(Agreement agreement, DocumentVersion version, DraftedVersion draft, CancellationToken cancellation)
    {
        var rendered = drafting.Render(draft);
        if (rendered.Value is not { } files)
            return rendered.Failure!;
        var content = VersionDescription.Of(draft, files, version.Previous, version.CreatedAt);
        var locked = content.Version with { LockedAt = AuditTrail.RecordTime.ToMilliseconds(clock.GetUtcNow()) };
        var stored = await versions.AddLockedAsync(agreement.Blobs, content with { Version = locked }, cancellation);
        await log.LockedAsync(agreement, stored, cancellation);
        return stored;
    }

    async Task<IReadOnlyList<LockObstacle>> ObstaclesAsync(Command command, DocumentVersion version, DraftedVersion draft, CancellationToken cancellation)
    {
        var obstacles = new List<LockObstacle>();
        var numbers = await versions.ListAsync(command.Agreement.Blobs, cancellation);
        if (numbers[^1] != version.Number)
            obstacles.Add(new("newer_version", "", FormattableString.Invariant($"Version {numbers[^1]} is newer. Lock that one.")));
        if (draft.Draft.ContentCode != version.ContentCode)
            obstacles.Add(new("text_changed", "", FormattableString.Invariant($"The templates have changed since version {version.Number} was drafted. Publish the next version and lock that.")));
        obstacles.AddRange(_obstacles.Of(draft));
        var decided = await log.DecidedAsync(command.Agreement, cancellation);
        obstacles.AddRange(version.Notes.Where(note => !decided.Contains((note.Id, note.Hash)))
            .Select(note => new LockObstacle("note_open", note.Id, $"Counsel must confirm the note to {note.Id}, or its citation must be dropped.")));
        return obstacles;
    }
}
