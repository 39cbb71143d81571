using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Coalitions.Privacy;

namespace MouForge.Coalitions;

/// <summary>Reads an agency's answers as far as somebody may see them.</summary>
public sealed class ReadPartnerAnswers(CoalitionStore coalitions)
{
    /// <summary>An agency's answers, for one viewer.</summary>
    /// <param name="Number">Number of the state, to name when it is changed.</param>
    /// <param name="Answers">What the viewer may see, a JSON object.</param>
    public sealed record Result(int Number, JsonElement Answers);

    /// <summary>Reads the answers.</summary>
    /// <returns>Fails as <see cref="NotFound"/>.</returns>
    public async Task<Outcome<Result>> RunAsync(CoalitionId coalition, PartnerId partner, Participant viewer, CancellationToken cancellation = default)
    {
        if (await coalitions.StatesOf(coalition, partner).ReadAsync(cancellation) is not { } state)
            return new NotFound($"agency '{partner}' in the coalition '{coalition}'");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RecordJson.Writing))
            new VisibleAnswers(json, AnswerAudience.Of(viewer), partner).Write(state.Answers, coalitions.Questions.AllPartner);
        using var document = JsonDocument.Parse(stream.ToArray());
        return new Result(state.Number, document.RootElement.Clone());
    }
}
