using System.Text.Json;
using MouForge.AuditTrail;
using MouForge.Questionnaires;

namespace MouForge.Coalitions.Privacy;

/// <summary>Writes the answers of a coalition as an answer file, as far as an audience may see them.</summary>
public static class AnswerFile
{
    static readonly JsonWriterOptions Layout = RecordJson.Writing with { Indented = true, NewLine = "\n" };

    /// <summary>The file: UTF-8, laid out for people, the same bytes for the same answers.</summary>
    public static byte[] Write(CoalitionAnswers answers, AnswerAudience audience, QuestionSet questions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            WriteCoalition(json, answers.State.Answers, audience, questions);
            json.WriteStartArray(CoalitionParts.Partners);
            foreach (var partner in answers.Partners)
                new VisibleAnswers(json, audience, partner.Id).Write(partner.State.Answers, questions.AllPartner);
            json.WriteEndArray();
            WriteDocuments(json, answers.State.Answers, audience, questions);
            if (CoalitionParts.Part(answers.State.Answers, CoalitionParts.Invited) is { } invited)
            {
                json.WritePropertyName(CoalitionParts.Invited);
                invited.WriteTo(json);
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    static void WriteCoalition(Utf8JsonWriter json, JsonElement state, AnswerAudience audience, QuestionSet questions)
    {
        if (CoalitionParts.Part(state, CoalitionParts.Coalition) is not { ValueKind: JsonValueKind.Object } coalition)
            return;
        json.WritePropertyName(CoalitionParts.Coalition);
        new VisibleAnswers(json, audience, null).Write(coalition, questions.Coalition);
    }

    // Documents of which there is no template are used by nothing, so they go to nobody.
    static void WriteDocuments(Utf8JsonWriter json, JsonElement state, AnswerAudience audience, QuestionSet questions)
    {
        if (CoalitionParts.Part(state, CoalitionParts.Documents) is not { ValueKind: JsonValueKind.Object } documents)
            return;
        json.WriteStartObject(CoalitionParts.Documents);
        foreach (var document in documents.EnumerateObject())
        {
            if (!questions.Documents.TryGetValue(document.Name, out var asked))
                continue;
            json.WritePropertyName(document.Name);
            WriteDocument(json, document.Value, audience, asked.Document);
        }

        json.WriteEndObject();
    }

    static void WriteDocument(Utf8JsonWriter json, JsonElement document, AnswerAudience audience, Questionnaire questions)
    {
        if (document.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var entry in document.EnumerateArray())
                WriteDocument(json, entry, audience, questions);
            json.WriteEndArray();
        }
        else if (document.ValueKind == JsonValueKind.Object)
        {
            new VisibleAnswers(json, audience, null).Write(document, questions);
        }
        else
        {
            document.WriteTo(json);
        }
    }
}
