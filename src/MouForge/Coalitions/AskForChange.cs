using System.Text.Json.Nodes;
using MouForge.AuditTrail;
using MouForge.Questionnaires;
using MouForge.Questionnaires.FreeText;

namespace MouForge.Coalitions;

/// <summary>The lead asks an agency to change its answers; the agency may or may not.</summary>
public sealed class AskForChange(CoalitionStore coalitions)
{
    const string QuestionsDetail = "questions";
    const string WordsDetail = "words";

    /// <summary>What is asked for.</summary>
    /// <param name="Coalition">The coalition.</param>
    /// <param name="Partner">The agency.</param>
    /// <param name="Questions">Ids or keys of the questions, at least one.</param>
    /// <param name="Words">Why.</param>
    /// <param name="By">The lead.</param>
    public sealed record Command(CoalitionId Coalition, PartnerId Partner, IReadOnlyList<string> Questions, string Words, Participant By);

    /// <summary>Records the request.</summary>
    /// <returns>Fails as <see cref="NotAllowed"/>, <see cref="NotFound"/> or, where the words hold what must never be typed, <see cref="InvalidAnswers"/>.</returns>
    public async Task<Outcome<ChangeRequest>> RunAsync(Command command, CancellationToken cancellation = default)
    {
        if (!command.By.IsLead)
            return new NotAllowed("The lead asks agencies for changes. Tell the lead what you would like changed.");
        if (await coalitions.FindAsync(command.Coalition, cancellation) is not { } current || current.Find(command.Partner) is null)
            return new NotFound($"agency '{command.Partner}' in the coalition '{command.Coalition}'");
        if (FreeTextGuard.Refusal(new ExaminedText(command.Words), new TextPlace(AnswerContent.Words, LocationSecrecy.Another)) is { } finding)
            return new InvalidAnswers([], [new AnswerFinding(WordsDetail, finding.Code, finding.Message)]);
        var asked = command.Questions.Select(Find).ToList();
        if (asked.Count == 0 || asked.Contains(null))
            return new NotFound($"question '{command.Questions.FirstOrDefault(question => Find(question) is null) ?? ""}' that agencies are asked");
        IReadOnlyList<string> ids = [.. asked.Select(question => question!.Id).Distinct()];
        var appended = await coalitions.Log.AppendAsync(new CoalitionBlobs(command.Coalition).Record, draft => draft.Add(new RecordEvent
        {
            Actor = command.By.Actor,
            Kind = EventKind.ChangeRequested,
            Details = RecordDetails.Of(new JsonObject
            {
                [AnswerSubject.Detail] = command.Partner.Value,
                [QuestionsDetail] = new JsonArray([.. ids.Select(id => (JsonNode)id)]),
            }),
            Personal = new Dictionary<string, string> { [WordsDetail] = command.Words },
        }), cancellation);
        return new ChangeRequest(appended.Result.At, ids, command.Words);
    }

    /// <summary>What an agency was asked to change since it last saved answers, oldest first.</summary>
    public async Task<IReadOnlyList<ChangeRequest>> OpenAsync(CoalitionId coalition, PartnerId partner, CancellationToken cancellation = default)
    {
        var record = new CoalitionBlobs(coalition).Record;
        var lines = (await coalitions.Log.ReadAsync(record, cancellation)).Lines.Where(line => line.Details.Text(AnswerSubject.Detail) == partner.Value);
        var open = new List<RecordLine>();
        foreach (var line in lines)
        {
            if (line.Kind == EventKind.ChangeRequested)
                open.Add(line);
            else if (line.Kind is EventKind.QuestionAnswered or EventKind.AnswersConfirmed)
                open.Clear();
        }

        var personal = new PersonalDetails(coalitions.Blobs);
        var requests = new List<ChangeRequest>(open.Count);
        foreach (var line in open)
        {
            var words = await personal.ReadAsync(record, line, cancellation);
            requests.Add(new(line.At, line.Details.Texts(QuestionsDetail), words.GetValueOrDefault(WordsDetail, "")));
        }

        return requests;
    }

    Question? Find(string name)
        => coalitions.Questions.AllPartner.Find(name) ?? coalitions.Questions.AllPartner.Questions.FirstOrDefault(question => question.Id == name);
}
