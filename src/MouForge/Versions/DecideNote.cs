using MouForge.Agreements;
using MouForge.Coalitions;

namespace MouForge.Versions;

/// <summary>Confirms a note to counsel, or drops its citation, so that the version can be locked.</summary>
public sealed class DecideNote(VersionStore versions, VersionLog log)
{
    const int LongestName = 200;

    /// <summary>What is decided.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="Version">Number of the version.</param>
    /// <param name="Note">Id of the note.</param>
    /// <param name="Name">Name of who decided.</param>
    /// <param name="IsDropped">True where the citation is dropped instead of confirmed.</param>
    /// <param name="By">Who records it: the lead.</param>
    public sealed record Command(Agreement Agreement, int Version, string Note, string Name, bool IsDropped, Participant By);

    /// <summary>Records the decision for each text of the note; it counts for later versions too, as long as the text stays the same.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/> or <see cref="NotFound"/>.</returns>
    public async Task<Outcome<DocumentVersion>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.MayAnswerForCoalition)
            return new NotAllowed("The lead records what counsel confirmed.");
        if (string.IsNullOrWhiteSpace(command.Name) || command.Name.Length > LongestName)
            return new NotFound($"name of who decided (1 to {LongestName} characters)");
        if (await versions.FindAsync(command.Agreement.Blobs, command.Version, VersionStage.Draft, cancellation) is not { } version)
            return new NotFound(FormattableString.Invariant($"version {command.Version}"));
        var notes = version.Notes.Where(note => note.Id == command.Note).ToList();
        if (notes.Count == 0)
            return new NotFound($"note '{command.Note}' in that version");
        foreach (var note in notes)
            await log.DecidedAsync(command.Agreement, version, new NoteDecision(note, command.Name, command.IsDropped), command.By, cancellation);
        return version;
    }
}
