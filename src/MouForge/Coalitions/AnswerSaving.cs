using System.Text.Json;
using MouForge.Coalitions.Checking;
using MouForge.Coalitions.Privacy;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>The step that all ways of saving answers share: check them as part of the whole file, then save them unless somebody was faster.</summary>
sealed class AnswerSaving(CoalitionStore coalitions, TimeProvider clock)
{
    /// <summary>What the reader says of the answers of the coalition and its documents.</summary>
    public CheckedAnswers CheckCoalition(CoalitionAnswers answers)
        => CheckedAnswers.At(Read(answers), "", CoalitionParts.Coalition, CoalitionParts.Documents, CoalitionParts.Invited);

    /// <summary>What the reader says of an agency's answers; paths begin within them.</summary>
    public CheckedAnswers CheckPartner(CoalitionAnswers answers, PartnerId partner)
    {
        int index = answers.Partners.TakeWhile(known => known.Id != partner).Count();
        string path = FormattableString.Invariant($"{CoalitionParts.Partners}[{index}]");
        return CheckedAnswers.At(Read(answers), path, path);
    }

    /// <summary>The state after another, as one participant leaves it.</summary>
    public AnswerState Next(int basedOn, JsonElement answers, Participant by) => new()
    {
        Number = basedOn + 1,
        At = AuditTrail.RecordTime.ToMilliseconds(clock.GetUtcNow()),
        By = by.Actor,
        Answers = answers,
        Hash = default,
    };

    /// <summary>Saves a state; a conflict where another one bears its number.</summary>
    /// <param name="states">Where it goes.</param>
    /// <param name="state">The state.</param>
    /// <param name="checkedAnswers">What was found when the answers were checked.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static async Task<Outcome<SavedAnswers>> SaveAsync(AnswerStates states, AnswerState state, CheckedAnswers checkedAnswers, CancellationToken cancellation)
    {
        if (checkedAnswers.Objection is { } objection)
            return objection;
        int basedOn = state.Number - 1;
        var current = await states.ReadAsync(cancellation);
        if (current is not null && current.Number >= basedOn && AnswerChanges.AreEqual(current.Answers, state.Answers))
            return new SavedAnswers(current, checkedAnswers.Warnings);
        if ((current?.Number ?? 0) != basedOn)
            return await states.ConflictAsync(basedOn, cancellation);
        var saved = await states.SaveAsync(state, cancellation);
        return AnswerChanges.AreEqual(saved.Answers, state.Answers)
            ? new SavedAnswers(saved, checkedAnswers.Warnings)
            : await states.ConflictAsync(basedOn, cancellation);
    }

    AnswerReading Read(CoalitionAnswers answers)
        => new AnswerFileReader(coalitions.Questions).Read(AnswerFile.Write(answers, AnswerAudience.Program, coalitions.Questions));
}
