using System.Text.Json;
using MouForge.Questionnaires.Values;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Reads <c>documents</c>: the answers of each document, under the id of its template.</summary>
sealed class DocumentsReader(FileContext context)
{
    readonly ValueReader _values = new(context);

    public IReadOnlyDictionary<string, AnswerMap> Read(JsonElement element)
    {
        var documents = new Dictionary<string, AnswerMap>(StringComparer.Ordinal);
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
            if (Document(value, path, questions) is { } answers)
                documents[key] = answers;
        }

        if (strangers.Count > 0)
            context.Findings.Warning("documents", AnswerCodes.UnknownTemplate, $"There is no template for {string.Join(", ", strangers.Take(20))}, so these answers are not used.");
        return documents;
    }

    /// <summary>The documents read, and the defaults of every other template.</summary>
    public static IReadOnlyDictionary<string, AnswerMap> WithDefaults(IReadOnlyDictionary<string, AnswerMap> read, FileContext context)
    {
        var documents = new Dictionary<string, AnswerMap>(read, StringComparer.Ordinal);
        foreach (var (id, questions) in context.Questions.Documents)
            documents.TryAdd(id, new AnswerMap(JsonPath.Of("documents", id), new(StringComparer.Ordinal), context.Defaults.Of(questions.Document.Questions)));
        return documents;
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
