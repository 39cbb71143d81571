using System.Text.Json;
using MouForge.Coalitions.Checking;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>Takes a whole answer file over, for who runs the program on the machine: the coalition and its agencies are made, or changed to what the file says.</summary>
public sealed class ImportAnswerFile(CoalitionStore coalitions, TimeProvider clock)
{
    readonly AnswerSaving _saving = new(coalitions, clock);

    /// <summary>What to take over.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="File">The answer file.</param>
    public sealed record Command(CoalitionId Coalition, ReadOnlyMemory<byte> File);

    /// <summary>Saves what differs from the current answers; what is the same makes no new state.</summary>
    /// <returns>Fails as <see cref="InvalidAnswers"/>, with paths in the file.</returns>
    public async Task<Outcome<CoalitionAnswers>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        var reading = new AnswerFileReader(coalitions.Questions).Read(command.File);
        if (reading.Answers is not { } answers)
            return new InvalidAnswers(reading.Problems, reading.Refusals);
        if (IncomingAnswers.Read(command.File, out var problems) is not { } file || !HaveIds(answers, out problems))
            return new InvalidAnswers(problems, []);
        await CoalitionAsync(command.Coalition, file, null, cancellation);
        var ids = new List<PartnerId>();
        foreach (var partner in CoalitionParts.Part(file, CoalitionParts.Partners) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
        {
            var id = PartnerId.Parse(answers.Partners[ids.Count].Id);
            ids.Add(id);
            await StoreAsync(coalitions.StatesOf(command.Coalition, id), _ => partner, cancellation);
        }

        await CoalitionAsync(command.Coalition, file, ids, cancellation);
        var imported = await coalitions.FindAsync(command.Coalition, cancellation) ?? throw new IOException($"The coalition '{command.Coalition}' is gone. Run 'mouforge fsck'.");
        await coalitions.EnlistAsync(imported, cancellation);
        return imported;
    }

    // The coalition is made before its agencies, and names them once all of them are there.
    Task CoalitionAsync(CoalitionId coalition, JsonElement file, IReadOnlyList<PartnerId>? partners, CancellationToken cancellation)
        => StoreAsync(
            coalitions.StatesOf(coalition),
            current => partners is null && current is not null ? current.Answers : CoalitionParts.Of(file, partners ?? []),
            cancellation);

    async Task StoreAsync(AnswerStates states, Func<AnswerState?, JsonElement> answers, CancellationToken cancellation)
    {
        bool done = false;
        while (!done)
        {
            var current = await states.ReadAsync(cancellation);
            var wanted = answers(current);
            done = current is not null && AnswerChanges.AreEqual(current.Answers, wanted);
            if (!done)
                await states.SaveAsync(_saving.Next(current?.Number ?? 0, wanted, Participant.System), cancellation);
        }
    }

    static bool HaveIds(AnswerSet answers, out IReadOnlyList<AnswerFinding> problems)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        problems =
        [
            .. from partner in answers.Partners
               where !PartnerId.TryParse(partner.Id, out _) || !taken.Add(partner.Id)
               select new AnswerFinding(partner.Answers.PathOf("partner_id"), AnswerCodes.WrongType, $"An id that is stored is {IdText.Rule}, and differs from the others in more than capital letters. Choose one such as \"p1\"."),
        ];
        return problems.Count == 0;
    }
}
