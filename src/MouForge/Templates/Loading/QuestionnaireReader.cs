using MouForge.Questionnaires;
using MouForge.Templates.Yaml;

namespace MouForge.Templates.Loading;

/// <summary>Reads a file of questions.</summary>
static class QuestionnaireReader
{
    /// <summary>The questions of a file; of two with one key both are kept and reported.</summary>
    public static Questionnaire Read(YamlMap? root, string file, QuestionLevel level, ProblemList problems)
    {
        if (root is null)
            return Questionnaire.Empty;
        var fields = new YamlFields(root, file, problems);
        var questions = new List<Question>();
        foreach (var item in fields.Items("questions"))
        {
            if (QuestionReader.Read(item, level) is { } question)
                questions.Add(question);
        }

        fields.Close();
        ReportDuplicates(questions, question => question.Id, "id", problems);
        ReportDuplicates(questions, question => question.FullKey, "key", problems);
        ReportGroups(questions, problems);
        ReportSharing(questions, problems);
        return new Questionnaire(questions);
    }

    static void ReportDuplicates(List<Question> questions, Func<Question, string> name, string what, ProblemList problems)
    {
        foreach (var same in questions.GroupBy(name, StringComparer.Ordinal))
        {
            foreach (var question in same.Skip(1))
                problems.Add(question.Source, question.Id, $"the {what} '{same.Key}' is taken by the question in line {same.First().Source.Line}");
        }
    }

    static void ReportGroups(List<Question> questions, ProblemList problems)
    {
        var keys = questions.Select(question => question.FullKey).ToHashSet(StringComparer.Ordinal);
        foreach (var question in questions.Where(question => question.Within is { } group && keys.Contains(group)))
            problems.Add(question.Source, question.Id, $"'{question.Within}' is a question itself, so nothing can stand within it");
    }

    static void ReportSharing(List<Question> questions, ProblemList problems)
    {
        foreach (var question in questions.Where(question => question.SharedBy is not null))
        {
            var choice = questions.Find(other => other.Key == question.SharedBy && other.Within == question.Within);
            if (choice is not { Type: QuestionType.One })
                problems.Add(question.Source, question.Id, $"'shared_by' names '{question.SharedBy}', which is no question of the type one beside it");
        }
    }
}
