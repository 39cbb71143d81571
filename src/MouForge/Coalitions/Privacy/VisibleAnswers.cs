using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Coalitions.Privacy;

/// <summary>Writes the answers of one level as far as an audience may see them.</summary>
/// <param name="json">Where they go.</param>
/// <param name="audience">Who will read them.</param>
/// <param name="owner">The agency that gave them; null for answers of the coalition.</param>
sealed class VisibleAnswers(Utf8JsonWriter json, AnswerAudience audience, PartnerId? owner)
{
    /// <summary>Writes an object of answers.</summary>
    /// <param name="answers">The object.</param>
    /// <param name="questions">What is asked there. What nobody asks for is only its owner's.</param>
    public void Write(JsonElement answers, Questionnaire questions) => Group(answers, questions, "");

    void Group(JsonElement answers, Questionnaire questions, string prefix)
    {
        json.WriteStartObject();
        foreach (var answer in answers.EnumerateObject())
        {
            string key = prefix + answer.Name;
            if (questions.Find(key) is { } question)
                Answer(answer, question, LevelOf(question, answers));
            else if (questions.StandInFor(key) is { } standIn && answer.Value.ValueKind != JsonValueKind.Object)
                Answer(answer, standIn, LevelOf(standIn, answers));
            else if (questions.IsGroup(key) && answer.Value.ValueKind == JsonValueKind.Object)
                Named(answer.Name, () => Group(answer.Value, questions, key + "."));
            else if (audience.MaySee(PrivacyLevel.Private, owner))
                answer.WriteTo(json);
        }

        json.WriteEndObject();
    }

    void Answer(JsonProperty answer, Question question, PrivacyLevel level)
    {
        if (!audience.MaySee(level, owner))
            return;
        if (question.Fields.All(field => audience.MaySee(field.Privacy, owner)))
            answer.WriteTo(json);
        else
            Named(answer.Name, () => Fields(answer.Value, question));
    }

    void Fields(JsonElement value, Question question)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var item in value.EnumerateArray())
                Fields(item, question);
            json.WriteEndArray();
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            Group(value, new Questionnaire(question.Fields), "");
        }
        else
        {
            value.WriteTo(json);
        }
    }

    PrivacyLevel LevelOf(Question question, JsonElement answers)
        => audience.MaySeeShared && question.SharedBy is { } key && answers.TryGetProperty(key, out var choice) ? SharedAnswer.LevelOf(question, choice) : question.Privacy;

    void Named(string name, Action write)
    {
        json.WritePropertyName(name);
        write();
    }
}
