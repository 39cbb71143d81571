using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Blobs;
using MouForge.Coalitions.Stored;

namespace MouForge.Coalitions;

/// <summary>Keeps the states of one set of answers: each written once under its number, named by the record, and then made the current one.</summary>
/// <remarks>
/// Who creates the blob of a number has saved; of two who try, one sees that the number is taken. A state whose writer was stopped before
/// the record named it is completed by the next writer, so nothing is saved that the record does not know.
/// </remarks>
sealed class AnswerStates(IBlobStore store, AuditLog log, RecordName record, AnswerSubject subject)
{
    const string StateDetail = "state";

    /// <summary>The current state; null where nothing was ever saved.</summary>
    public Task<AnswerState?> ReadAsync(CancellationToken cancellation) => ReadAsync(subject.Blobs.Current, cancellation);

    /// <summary>A state by its number; null where there is none.</summary>
    public Task<AnswerState?> ReadAsync(int number, CancellationToken cancellation) => ReadAsync(subject.Blobs.At(number), cancellation);

    /// <summary>Saves a state.</summary>
    /// <returns>What stands under its number now: this state, or the one of somebody who was faster.</returns>
    public async Task<AnswerState> SaveAsync(AnswerState state, CancellationToken cancellation)
    {
        var (written, bytes) = AnswerStateRecord.Write(state);
        var name = subject.Blobs.At(state.Number);
        if (!(await store.CreateAsync(name, bytes, null, cancellation)).Done)
            written = await ReadAsync(name, cancellation) ?? throw new IOException($"{name} was taken and is gone again. Run 'mouforge fsck'.");
        await CompleteAsync(written, cancellation);
        return written;
    }

    /// <summary>What to tell somebody who started from a state that is not the current one.</summary>
    /// <param name="basedOn">Number of the state they started from; 0 for none.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Failure> ConflictAsync(int basedOn, CancellationToken cancellation)
    {
        if (await ReadAsync(cancellation) is not { } current)
            return new NotFound($"answer of {subject.Name}");
        var started = basedOn == 0 ? null : await ReadAsync(basedOn, cancellation);
        return new StateConflict(current, subject.ChangesBetween(started?.Answers, current.Answers));
    }

    async Task CompleteAsync(AnswerState state, CancellationToken cancellation)
    {
        var before = state.Number == 1 ? null : await ReadAsync(state.Number - 1, cancellation);
        var questions = subject.ChangesBetween(before?.Answers, state.Answers);
        await log.AppendAsync(record, draft =>
        {
            if (!draft.Reading.Lines.Any(line => Names(line, state)))
                draft.Add(EventOf(state, questions));
            return state;
        }, cancellation);
        await AdvanceAsync(state, cancellation);
    }

    bool Names(RecordLine line, AnswerState state)
        => line.Details.Text(AnswerSubject.Detail) == subject.Name && line.Details.Number(StateDetail) == state.Number;

    RecordEvent EventOf(AnswerState state, IReadOnlyList<string> questions) => new()
    {
        Actor = state.By,
        Kind = KindOf(state),
        Details = RecordDetails.Of(new JsonObject
        {
            [AnswerSubject.Detail] = subject.Name,
            [StateDetail] = state.Number,
            ["sha256"] = state.Hash.Value,
            ["typed_by"] = state.TypedBy?.Id,
            ["questions"] = new JsonArray([.. questions.Select(question => (JsonNode)question)]),
        }),
    };

    string KindOf(AnswerState state)
    {
        if (state.TypedBy is not null)
            return EventKind.AnswersConfirmed;
        return state.Number > 1 ? EventKind.QuestionAnswered : subject.FirstKind;
    }

    async Task AdvanceAsync(AnswerState state, CancellationToken cancellation)
    {
        var (_, bytes) = AnswerStateRecord.Write(state);
        bool done = false;
        while (!done)
        {
            var current = await store.ReadAsync(subject.Blobs.Current, cancellation);
            if (current is null)
                done = (await store.CreateAsync(subject.Blobs.Current, bytes, null, cancellation)).Done;
            else if (AnswerStateRecord.Read(subject.Blobs.Current, current.Content).Number >= state.Number)
                done = true;
            else
                done = (await store.ReplaceAsync(subject.Blobs.Current, bytes, current.Tag, null, cancellation)).Done;
        }
    }

    async Task<AnswerState?> ReadAsync(BlobName name, CancellationToken cancellation)
        => await store.ReadAsync(name, cancellation) is { } blob ? AnswerStateRecord.Read(name, blob.Content) : null;
}
