using System.Text.Json.Nodes;
using MouForge.Questionnaires;

namespace MouForge.Host.Tests.Properties;

/// <summary>Gives the agencies of a made-up file ids of their own and lets references name one of them: what no JSON Schema can say.</summary>
static class AgencyIds
{
    public static void Agree(JsonObject file, QuestionSet questions)
    {
        var partners = file["partners"] as JsonArray ?? [];
        for (int i = 0; i < partners.Count; i++)
        {
            partners[i]!["partner_id"] = $"p{i + 1}";
        }
        if (partners.Count == 0)
        {
            partners.Add(new JsonObject { ["partner_id"] = "p1", ["legal_name"] = "One", ["types"] = new JsonArray("PT-01"), ["level"] = "signing member" });
            file["partners"] = partners;
        }
        Replace(file["coalition"], questions.Coalition.Questions);
        foreach (var partner in partners)
        {
            Replace(partner, questions.Partner.Questions);
        }
        foreach (var (template, document) in file["documents"]?.AsObject() ?? [])
        {
            Replace(document, questions.Documents[template].Document.Questions);
        }
    }

    static void Replace(JsonNode? answers, IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            if (Find(answers, question.FullKey) is not { } owner || owner[question.Key] is not { } answer)
            {
                continue;
            }
            if (Refers(question))
            {
                owner[question.Key] = answer is JsonArray ? new JsonArray("p1") : "p1";
            }
            foreach (var item in answer as JsonArray ?? [])
            {
                Replace(item as JsonObject, question.Fields);
            }
        }
    }

    static bool Refers(Question question) => question.Type == QuestionType.Partner || question.Catalogs.Contains(Question.PartnerCatalog, StringComparer.Ordinal);

    static JsonObject? Find(JsonNode? answers, string fullKey)
        => fullKey.Split('.')[..^1].Aggregate(answers as JsonObject, (at, group) => at?[group] as JsonObject);
}
