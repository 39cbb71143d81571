namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Finds required questions that are asked and not answered. They block locking, not drafting.</summary>
sealed class MissingAnswers(Findings findings)
{
    /// <summary>Reports what is missing for the coalition, the agencies, and the documents that stand in the file.</summary>
    public static void Report(QuestionSet questions, AnswerSet answers, Findings findings)
    {
        var missing = new MissingAnswers(findings);
        var scope = Scope(questions, answers, AnswerMap.Empty);
        missing.Level(questions.Coalition, answers.Coalition, "coalition", scope);
        foreach (var partner in answers.Partners.Where(partner => partner.TakesPart))
            missing.Level(questions.Partner, partner.Answers, partner.Answers.Path, scope with { Partner = partner });
        foreach (string id in questions.Documents.Keys.Order(StringComparer.Ordinal).Where(id => answers.Entries(id).Any(entry => entry.HasAnswers)))
            missing.Document(questions, answers, id, questions.Documents[id]);
    }

    /// <summary>Reports what one document lacks.</summary>
    public void Document(QuestionSet questions, AnswerSet answers, string id, DocumentQuestions document)
    {
        foreach (var entry in answers.Entries(id))
            Level(document.Document, entry, entry.Path, Scope(questions, answers, entry));
        var scope = Scope(questions, answers, answers.Document(id));
        foreach (var partner in answers.Partners.Where(partner => partner.TakesPart))
            Level(document.Partner, partner.Answers, partner.Answers.Path, scope with { Partner = partner });
    }

    static ConditionScope Scope(QuestionSet questions, AnswerSet answers, AnswerMap document)
        => new(answers, document, questions.Flags.Evaluate(answers, document));

    void Level(Questionnaire questionnaire, AnswerMap answers, string path, ConditionScope scope)
    {
        foreach (var question in questionnaire.Questions)
        {
            if (question.When?.Holds(scope) == false)
                continue;
            var map = Group(answers, question.Within);
            if (map is not null && map.IsAnswered(question.Key))
                Fields(question, map);
            else if (question.Required)
                Missing(question, JsonPath.Of(path, question.FullKey.Split('.')));
        }
    }

    static AnswerMap? Group(AnswerMap answers, string? within)
    {
        AnswerMap? map = answers;
        foreach (string group in within?.Split('.') ?? [])
            map = map?.Group(group);
        return map;
    }

    void Fields(Question question, AnswerMap answers)
    {
        if (!question.Fields.Any(field => field.Required))
            return;
        var items = question.Type == QuestionType.Person ? [answers.Group(question.Key)!] : answers.Items(question.Key);
        foreach (var item in items)
        {
            foreach (var field in question.Fields.Where(field => field.Required && !item.IsAnswered(field.Key)))
                Missing(field with { Label = Labels(question, field) }, JsonPath.Of(item.Path, field.Key));
        }
    }

    static IReadOnlyDictionary<string, string> Labels(Question question, Question field) => field.Label.Count > 0 ? field.Label : question.Label;

    void Missing(Question question, string path)
    {
        string label = question.Label.GetValueOrDefault("en") ?? question.Label.Values.FirstOrDefault() ?? question.Key;
        findings.Warning(path, AnswerCodes.MissingAnswer, $"Not answered yet: {label}. The draft prints a blank; the document cannot be locked.");
    }
}
