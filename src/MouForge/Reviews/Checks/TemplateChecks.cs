using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Reviews.Checks;

/// <summary>(x) The checks that templates bring along: what the answers to several questions must not say together.</summary>
sealed class TemplateChecks : IReviewCheck
{
    const string Language = "en";

    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
        => from template in scope.Library.Templates
           from answers in scope.Answers.Entries(template.AnswersOf)
           let conditions = new ConditionScope(scope.Answers, answers, scope.Library.Shared.Flags.Evaluate(scope.Answers, answers))
           from check in template.Checks
           where check.When.Holds(conditions)
           select FindingOf(template, answers, check);

    static ReviewFinding FindingOf(Template template, AnswerMap answers, TemplateCheck check)
    {
        string path = answers.Path.Length > 0 ? answers.Path : $"documents.{template.AnswersOf}";
        string message = check.Message.GetValueOrDefault(Language) ?? check.Message.Values.First();
        return new ReviewFinding("x", check.Blocks ? ReviewSeverity.Block : ReviewSeverity.Warning, check.Code, path, message);
    }
}
