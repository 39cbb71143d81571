using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Reads the folder of one template.</summary>
sealed class TemplateReader(TemplateFolder folder, string id)
{
    const string DocumentName = "document";

    public Template? Read()
    {
        string file = $"{id}/template.yaml";
        return folder.Yaml(file) is { } root ? Template(new YamlFields(root, file, folder.Problems)) : null;
    }

    Template Template(YamlFields fields)
    {
        var texts = folder.Texts(id);
        string? answersOf = fields.Text("answers_of");
        var questions = answersOf is null ? Questions() : Questionnaire.Empty;
        string[] languages = [.. fields.Texts("languages").Select(language => language.Text)];
        var template = new Template
        {
            Id = fields.Id = fields.RequiredText("id"),
            Version = fields.RequiredText("version"),
            Code = fields.RequiredText("code"),
            Title = fields.RequiredWords("title"),
            Variants = [.. fields.Items("variants").Select(Variant).OfType<TemplateVariant>()],
            Purpose = fields.Words("purpose"),
            Languages = languages,
            Design = TemplateKeys.Design(fields),
            FrontCounts = fields.YesNo("front_counts"),
            For = TemplateKeys.For(fields),
            AnswersOf = answersOf ?? id,
            Form = TemplateKeys.Form(fields),
            Binder = TemplateKeys.Binder(fields),
            Translations = TranslationReader.Read(fields, languages),
            Checks = TemplateKeys.Checks(fields),
            Source = fields.PositionOf("answers_of"),
            Questions = Of(questions, QuestionLevel.Document),
            PartnerQuestions = Of(questions, QuestionLevel.Partner),
            Policies = PolicyReader.Read(fields),
            Sections = [.. fields.Items("sections").Select(SectionReader.Read)],
            Documents = texts.Of(DocumentName),
            Partials = Partials(texts),
            Samples = folder.Samples(id),
        };
        fields.Close();
        Check(template, fields);
        return template;
    }

    Questionnaire Questions()
    {
        string file = $"{id}/questions.yaml";
        return QuestionnaireReader.Read(folder.Yaml(file), file, QuestionLevel.Document, folder.Problems);
    }

    static Questionnaire Of(Questionnaire questions, QuestionLevel level)
        => new([.. questions.Questions.Where(question => question.Level == level)]);

    static Dictionary<string, TemplateText> Partials(TextFolder texts)
    {
        var partials = new Dictionary<string, TemplateText>(StringComparer.Ordinal);
        foreach (string name in texts.Names.Where(name => name != DocumentName))
        {
            foreach (var (language, text) in texts.Of(name))
                partials[$"{name}.{language}"] = text;
        }

        return partials;
    }

    static TemplateVariant? Variant(YamlFields fields)
    {
        string id = fields.Id = fields.RequiredText("id");
        var when = fields.Condition("when");
        if (!fields.Has("when"))
            fields.Problems.Add(fields.Position, id, "'when' is missing: when is the document of this kind?");
        var variant = when is null ? null : new TemplateVariant { Id = id, Code = fields.RequiredText("code"), Title = fields.RequiredWords("title"), When = when };
        fields.Close();
        return variant;
    }

    void Check(Template template, YamlFields fields)
    {
        if (template.Id != id)
            folder.Problems.Add(fields.PositionOf("id"), id, $"the template is named '{template.Id}', but its folder '{id}'; both must be the same");
        if (template.Languages.Count == 0)
            folder.Problems.Add(fields.Position, id, "'languages' is missing: which languages is the text written in?");
        foreach (string language in template.Languages.Where(language => !template.Documents.ContainsKey(language)))
            folder.Problems.Add(fields.PositionOf("languages"), id, $"the text in '{language}' is missing; write {id}/{DocumentName}.{language}.md.hbs");
        foreach (var same in template.Sections.GroupBy(section => section.Id, StringComparer.Ordinal))
        {
            foreach (var section in same.Skip(1))
                folder.Problems.Add(section.Source, section.Id, $"the section '{section.Id}' stands in line {same.First().Source.Line} already");
        }
    }
}
