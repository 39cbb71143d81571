using System.Text.Json.Nodes;
using MouForge.Questionnaires.AnswerFiles;
using MouForge.Questionnaires.Schemas;

namespace MouForge.Questionnaires;

/// <summary>
/// Writes the JSON Schema (2020-12) of a whole answer file. What the schema refuses, <see cref="AnswerFileReader"/> calls a problem; what the
/// reader only warns of, the schema lets pass. References between agencies, double keys and unprintable characters are beyond a schema.
/// </summary>
public static class AnswerSchema
{
    const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    static readonly string[] NeededOfCoalition = ["name", "short_name"];
    static readonly string[] NeededOfPartner = ["partner_id", "legal_name", "types", "level"];

    /// <summary>The schema of answer files for one template.</summary>
    /// <param name="questions">All questions.</param>
    /// <param name="templateId">The template whose questions stand under <c>documents</c>.</param>
    /// <param name="title">Title of the schema.</param>
    /// <param name="language">Language of titles and descriptions; English where a text has no other.</param>
    /// <exception cref="KeyNotFoundException">There is no template of that id.</exception>
    public static JsonObject Write(QuestionSet questions, string templateId, string title, string language)
    {
        var document = questions.Documents[templateId];
        var values = new ValueSchema(questions.Catalogs, language);
        var levels = new LevelSchema(values);
        var partner = new Questionnaire([PartnerIdQuestion.Instance, .. questions.Partner.Questions, .. document.Partner.Questions]);
        var answers = levels.Of(document.Document, []);
        var properties = new JsonObject
        {
            ["example"] = true,
            ["fictional"] = true,
            ["expected"] = true,
            ["coalition"] = levels.Of(questions.Coalition, NeededOfCoalition),
            ["partners"] = new JsonObject { ["type"] = "array", ["items"] = levels.Of(partner, NeededOfPartner) },
            ["documents"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [templateId] = document.IsList ? new JsonObject { ["type"] = "array", ["items"] = answers } : answers },
            },
            ["invited_not_signing"] = values.Of(InvitedReader.Question),
        };
        return new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = title,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("coalition"),
            ["$defs"] = values.Definitions,
        };
    }
}
