namespace MouForge.Coalitions;

/// <summary>Somebody else saved the same answers first. Nothing of either is lost: the newer answers are saved, these are with whoever sent them.</summary>
/// <param name="Current">The answers as they are now.</param>
/// <param name="Questions">Ids of the questions that were answered differently since the state the writer started from.</param>
public sealed record StateConflict(AnswerState Current, IReadOnlyList<string> Questions)
    : Failure("conflict", FormattableString.Invariant(
        $"Somebody saved these answers on {Current.At:yyyy-MM-dd} at {Current.At:HH:mm} UTC while you were writing. Changed: {string.Join(", ", Questions)}. Yours are not saved yet: look at the newer ones and save again."));
