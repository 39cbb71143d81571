using System.Text.Json;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Reads what no question describes: it is kept and looked at by the guard, and used by nobody.</summary>
sealed class UntypedReader(FileContext context, ValueReader values)
{
    public AnswerValue? Read(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String => values.Guarded(element, path, AnswerContent.Words),
        JsonValueKind.Number => element.TryGetDecimal(out decimal number) ? new NumberValue(number) : null,
        JsonValueKind.True => YesNoValue.True,
        JsonValueKind.False => YesNoValue.False,
        JsonValueKind.Array => List(element, path),
        JsonValueKind.Object => new GroupValue(Map(element, path)),
        _ => null,
    };

    public AnswerMap Map(JsonElement element, string path)
    {
        var answers = new OrderedDictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var (key, value) in new MapReader(context, values).Entries(element, path))
        {
            if (Read(value, JsonPath.Of(path, key)) is { } answer)
                answers[key] = answer;
        }

        return new AnswerMap(path, answers);
    }

    ListValue List(JsonElement element, string path)
    {
        var texts = new List<string>();
        var items = new List<AnswerMap>();
        int index = 0;
        foreach (var item in element.EnumerateArray())
        {
            switch (Read(item, JsonPath.Of(path, index++)))
            {
                case TextValue text:
                    texts.Add(text.Text);
                    break;
                case GroupValue group:
                    items.Add(group.Answers);
                    break;
            }
        }

        return new ListValue(texts, items);
    }
}
