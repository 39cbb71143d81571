using MouForge.Questionnaires;

namespace MouForge.Templates.Loading;

/// <summary>Checks that catalogs, conditions and paths name what there is.</summary>
sealed class LibraryCheck(TemplateLibrary library, ProblemList problems)
{
    public void Run()
    {
        var shared = library.Shared;
        var checker = new ConditionChecker(SharedNames());
        Check(shared.Coalition, checker, perPartner: false);
        Check(shared.Partner, checker, perPartner: true);
        foreach (var flag in shared.Flags.Flags)
            problems.Add(flag.Name, checker.Check(flag.When, perPartner: false));
        foreach (var clause in shared.Clauses.Clauses)
        {
            Check(clause.When, clause.Id, checker);
            Check(clause.PrintedWhen, clause.Id, checker);
        }

        foreach (var rule in shared.Strictest.Rules)
            CheckNumbers(rule);
        CheckCatalogs();
        foreach (var template in library.Templates)
            Check(template);
        CheckWords();
    }

    ConditionNames SharedNames() => new()
    {
        Coalition = library.Shared.Coalition,
        Partner = library.Questions.AllPartner,
        Documents = [.. library.Templates.Select(template => template.Questions)],
        Flags = library.Shared.Flags.Names,
        Catalogs = library.Shared.Catalogs,
    };

    void Check(Template template)
    {
        var checker = new ConditionChecker(library.NamesFor(template));
        bool perPartner = template.For == SubjectKind.Partner;
        if (template.OwnsAnswers)
            Check(template.Questions, checker, perPartner: false);
        Check(template.PartnerQuestions, checker, perPartner: true);
        foreach (var question in template.PartnerQuestions.Questions.Where(question => library.Shared.Partner.Find(question.FullKey) is not null))
            problems.Add(question.Source, question.Id, $"the key '{question.FullKey}' is taken by a question of {TemplateFolder.Shared}/partner.yaml");
        foreach (var reminder in template.Policies.Reminders)
            Check(reminder.When, reminder.Event, checker);
        foreach (var section in template.Sections)
            Check(section.When, section.Id, checker, perPartner);
        foreach (var variant in template.Variants)
            Check(variant.When, variant.Id, checker, perPartner);
        foreach (var check in template.Checks)
            Check(check.When, check.Code, checker, perPartner);
    }

    void Check(Questionnaire questionnaire, ConditionChecker checker, bool perPartner)
    {
        foreach (var question in questionnaire.Questions)
        {
            CheckCatalogsOf(question);
            foreach (var field in question.Fields)
                CheckCatalogsOf(field);
            if (question.When is { } when)
                problems.Add(question.Id, checker.Check(when, perPartner));
        }
    }

    void Check(Condition? condition, string id, ConditionChecker checker, bool perPartner = false)
    {
        if (condition is not null)
            problems.Add(id, checker.Check(condition, perPartner));
    }

    void CheckCatalogsOf(Question question)
    {
        var catalogs = library.Shared.Catalogs;
        foreach (string name in question.Catalogs.Where(name => name != Question.PartnerCatalog && !catalogs.Contains(name)))
        {
            string hint = NearestName.Hint(name, catalogs.Catalogs.Select(catalog => catalog.Id));
            problems.Add(question.Source, question.Id, $"there is no catalog '{name}'{hint}");
        }
    }

    void CheckCatalogs()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var catalog in library.Shared.Catalogs.Catalogs)
        {
            string file = $"{TemplateFolder.Shared}/catalogs/{catalog.Id}.yaml";
            foreach (var entry in catalog.Entries)
            {
                if (!owners.TryAdd(entry.Id, catalog.Id))
                    problems.Add(new(file, 0), entry.Id, $"the id '{entry.Id}' stands in the catalog {owners[entry.Id]} already");
                foreach (string other in entry.CoveredBy.Where(other => catalog.Find(other) is null))
                    problems.Add(new(file, 0), entry.Id, $"'covered_by' names '{other}', which this catalog does not have");
            }
        }
    }

    void CheckNumbers(StrictestRule rule)
    {
        var names = SharedNames();
        foreach (var path in rule.Of)
        {
            var questions = names.Of(path.Root).Select(questionnaire => questionnaire.Find(path.Key)).OfType<Question>().ToList();
            string hint = NearestName.Hint(path.Key, names.Of(path.Root).SelectMany(questionnaire => questionnaire.Questions.Select(question => question.FullKey)));
            if (questions.Count == 0)
                problems.Add(path.Position, rule.Name, $"nobody asks '{path.Key}'{hint}");
            else if (questions[0].Type != QuestionType.Number)
                problems.Add(path.Position, rule.Name, $"'{path.Key}' is no number");
        }
    }

    void CheckWords()
    {
        foreach (var template in library.Templates)
        {
            foreach (string language in template.Languages.Where(language => !library.Shared.Words.ContainsKey(language)))
                problems.Add(new($"{template.Id}/template.yaml", 0), template.Id, $"the words in '{language}' are missing; write {TemplateFolder.Shared}/words.{language}.yaml");
        }
    }
}
