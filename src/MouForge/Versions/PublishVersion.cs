using MouForge.Agreements;
using MouForge.Coalitions;
using MouForge.Coalitions.Privacy;
using MouForge.Documents;

namespace MouForge.Versions;

/// <summary>Drafts an agreement from the stored answers and stores the next version, unless the text is that of the newest.</summary>
/// <param name="coalitions">The answers.</param>
/// <param name="versions">The versions.</param>
/// <param name="drafting">Drafts and renders.</param>
/// <param name="log">Records what was published.</param>
/// <param name="clock">Dates the manifest.</param>
public sealed class PublishVersion(CoalitionStore coalitions, VersionStore versions, VersionDrafting drafting, VersionLog log, TimeProvider clock)
{
    /// <summary>What to publish.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="AsOf">The day the version is dated.</param>
    /// <param name="By">Who publishes it.</param>
    public sealed record Command(Agreement Agreement, DateOnly AsOf, Participant By);

    /// <summary>Publishes the agreement.</summary>
    /// <returns>Fails as <see cref="NotFound"/>, <see cref="InvalidAnswers"/>, <see cref="TemplateMistakes"/> or <see cref="NotPrintable"/>.</returns>
    public async Task<Outcome<PublishedVersion>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (await coalitions.FindAsync(command.Agreement.Coalition, cancellation) is not { } answers)
            return new NotFound($"coalition '{command.Agreement.Coalition}'");
        byte[] snapshot = AnswerFile.Write(answers, AnswerAudience.Document, coalitions.Questions);
        var blobs = command.Agreement.Blobs;
        int number = 0;
        while (true)
        {
            var latest = await versions.LatestAsync(blobs, cancellation);
            number = Math.Max(number, latest?.Number ?? 0) + 1;
            if (await TryAsync(command, snapshot, latest, number, cancellation) is not { } outcome)
                continue;
            if (outcome.Value is { } published)
                await log.PublishedAsync(command.Agreement, published.Version, command.By, cancellation);
            return outcome;
        }
    }

    // Null: files of somebody else lie under the number, finished or not; the next number is free.
    async Task<Outcome<PublishedVersion>?> TryAsync(Command command, byte[] snapshot, DocumentVersion? latest, int number, CancellationToken cancellation)
    {
        var drafted = drafting.Draft(command.Agreement, snapshot, new VersionMark(number, command.AsOf, DocumentState.Draft));
        if (drafted.Value is not { } draft)
            return drafted.Failure!;
        if (latest is not null && latest.ContentCode == draft.Draft.ContentCode)
            return new PublishedVersion(latest, false);
        var rendered = drafting.Render(draft);
        if (rendered.Value is not { } files)
            return rendered.Failure!;
        var content = VersionDescription.Of(draft, files, latest?.Number, clock.GetUtcNow());
        if (await versions.AddDraftAsync(command.Agreement.Blobs, content, cancellation) is { } stored)
            return stored;
        return null;
    }
}
