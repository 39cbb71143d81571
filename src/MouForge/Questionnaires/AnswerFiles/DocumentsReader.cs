using System.Text.Json;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Reads <c>documents</c>: the answers of each document, under the id of its template.</summary>
sealed class DocumentsReader(FileContext context)
{
    readonly ValueReader _values = new(context);

    /// <summary>The entries of each document; one that is no list has one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AnswerMap>> Read(JsonElement element)
    {
        var documents = new Dictionary<string, IReadOnlyList<AnswerMap>>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            if (element.ValueKind != JsonValueKind.Null)
                context.Findings.Problem("documents", AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(element.ValueKind)}; it must be a group in braces with one entry for each document.");
            return documents;
        }

        var strangers = new List<string>();
        foreach (var (key, value) in new MapReader(context, _values).Entries(element, "documents"))
        {
            string path = JsonPath.Of("documents", key);
            if (!context.Questions.Documents.TryGetValue(key, out var questions))
                strangers.Add(path["documents.".Length..]);
            var entries = questions is { IsList: true } ? Entries(value, path, questions) : Document(value, path, questions) is { } answers ? [answers] : [];
            if (entries.Count > 0)
                documents[key] = entries;
        }

        if (strangers.Count > 0)
            context.Findings.Warning("documents", AnswerCodes.UnknownTemplate, $"There is no template for {string.Join(", ", strangers.Take(20))}, so these answers are not used.");
        return documents;
    }

    /// <summary>The documents read, and the defaults of every other template.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<AnswerMap>> WithDefaults(IReadOnlyDictionary<string, IReadOnlyList<AnswerMap>> read, FileContext context)
    {
        var documents = new Dictionary<string, IReadOnlyList<AnswerMap>>(read, StringComparer.Ordinal);
        foreach (var (id, questions) in context.Questions.Documents)
        {
            string path = JsonPath.Of("documents", id);
            documents.TryAdd(id, [new AnswerMap(questions.IsList ? JsonPath.Of(path, 0) : path, new(StringComparer.Ordinal), context.Defaults.Of(questions.Document.Questions))]);
        }

        return documents;
    }

    List<AnswerMap> Entries(JsonElement element, string path, DocumentQuestions questions)
    {
        var entries = new List<AnswerMap>();
        if (element.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
            context.Findings.Problem(path, AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(element.ValueKind)}; it must be a list with one group in braces for each document.");
        if (element.ValueKind != JsonValueKind.Array)
            return entries;
        int index = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (Document(item, JsonPath.Of(path, index++), questions) is { } answers)
                entries.Add(answers);
        }

        return entries;
    }

    AnswerMap? Document(JsonElement element, string path, DocumentQuestions? questions)
    {
        if (questions is null)
            return new UntypedReader(context, _values).Read(element, path) is GroupValue group ? group.Answers : null;
        if (element.ValueKind == JsonValueKind.Object)
            return new MapReader(context, _values).Read(element, path, questions.Document);
        if (element.ValueKind != JsonValueKind.Null)
            context.Findings.Problem(path, AnswerCodes.WrongType, $"Here stands {JsonKinds.Name(element.ValueKind)}; it must be a group in braces with the document's answers.");
        return null;
    }
}
