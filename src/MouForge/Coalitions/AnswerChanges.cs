using System.Text.Json;
using MouForge.Questionnaires;

namespace MouForge.Coalitions;

/// <summary>Tells which questions two sets of answers answer differently.</summary>
static class AnswerChanges
{
    /// <summary>What stands for keys that nobody asks for: they are typed, so they may say anything.</summary>
    const string NoQuestion = "other";

    /// <summary>The ids of the questions, in the order they are asked; never what was answered.</summary>
    public static IReadOnlyList<string> Between(JsonElement? before, JsonElement? after, Questionnaire questions)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        Collect(before, after, questions, "", changed);
        return [.. questions.Questions.Select(question => question.Id).Distinct().Where(changed.Remove), .. changed.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether two answers are the same; none is the same as none.</summary>
    public static bool AreEqual(JsonElement? one, JsonElement? other)
        => one is { } first && other is { } second ? JsonElement.DeepEquals(first, second) : one is null && other is null;

    static void Collect(JsonElement? before, JsonElement? after, Questionnaire questions, string prefix, HashSet<string> changed)
    {
        foreach (string name in Names(before).Union(Names(after), StringComparer.Ordinal))
        {
            var (one, other) = (CoalitionParts.Part(before, name), CoalitionParts.Part(after, name));
            string key = prefix + name;
            if (AreEqual(one, other))
                continue;
            if (questions.Find(key) is { } question)
                changed.Add(question.Id);
            else if (!questions.IsGroup(key))
                changed.Add(NoQuestion);
            else if (questions.StandInFor(key) is { } standIn && (one ?? other)!.Value.ValueKind != JsonValueKind.Object)
                changed.Add(standIn.Id);
            else
                Collect(one, other, questions, key + ".", changed);
        }
    }

    static IEnumerable<string> Names(JsonElement? answers)
        => answers is { ValueKind: JsonValueKind.Object } group ? group.EnumerateObject().Select(answer => answer.Name) : [];
}
