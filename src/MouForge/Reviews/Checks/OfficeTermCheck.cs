using System.Globalization;
using MouForge.Questionnaires;

namespace MouForge.Reviews.Checks;

/// <summary>(x) The terms of offices agree with the policy on them and with the start of the memorandum.</summary>
sealed class OfficeTermCheck : IReviewCheck
{
    const int MonthsAYear = 12;

    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        var terms = scope.Answers.Coalition.Items("roles").Where(role => role.Date("term_start") is not null).ToList();
        return Ended(scope, terms).Concat(NotStaggered(scope, terms));
    }

    static IEnumerable<ReviewFinding> Ended(ReviewScope scope, IReadOnlyList<AnswerMap> terms)
    {
        var years = AnsweredQuestion.All(scope.Library, scope.Answers, AnswerMeaning.OfficeYears).FirstOrDefault();
        if (years?.Answers.Number(years.Question.Key) is not { } length || scope.Document.Date("start") is not { } start)
            yield break;
        foreach (var role in terms)
        {
            var end = role.Date("term_start")!.Value.AddMonths((int)(length * MonthsAYear)).AddDays(-1);
            if (end < start)
                yield return Finding.Warning("x", "office_term_over", role.PathOf("term_start"), $"The term of '{role.Text("role")}' ended on {Day(end)}, before the memorandum starts on {Day(start)}. Elect or name somebody, or correct the date.");
        }
    }

    static IEnumerable<ReviewFinding> NotStaggered(ReviewScope scope, IReadOnlyList<AnswerMap> terms)
    {
        var staggered = AnsweredQuestion.All(scope.Library, scope.Answers, AnswerMeaning.StaggeredOffices).FirstOrDefault();
        var leaders = terms.Where(IsShared).ToList();
        if (staggered?.Answers.YesNo(staggered.Question.Key) != true || leaders.Count < 2 || leaders.DistinctBy(role => role.Date("term_start")!.Value.Year).Count() > 1)
            yield break;
        string roles = string.Join(" and ", leaders.Select(role => $"'{role.Text("role")}'"));
        yield return Finding.Warning("x", "offices_not_staggered", staggered.Path, $"The policy says that leaders begin in different years, but {roles} both began in {leaders[0].Date("term_start")!.Value.Year.ToString(CultureInfo.InvariantCulture)}. Let one of them serve a shorter first term.");
    }

    // Offices that two share are named alike but for what stands in brackets: "Co-lead (law enforcement)".
    static bool IsShared(AnswerMap role) => role.Text("role")?.StartsWith("co-", StringComparison.OrdinalIgnoreCase) == true;

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
