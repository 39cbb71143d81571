using System.Text.RegularExpressions;

namespace MouForge.Reviews.Checks;

/// <summary>(n) A coalition that serves everyone does not write of sex trafficking alone.</summary>
sealed partial class FocusCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
    {
        if (!scope.Answers.Coalition.Choices("focus").Contains("all", StringComparer.OrdinalIgnoreCase))
            yield break;
        if (scope.Texts.Any(text => Labor().IsMatch(text.Text)))
            yield break;
        foreach (var text in scope.Texts)
        {
            if (!Sex().IsMatch(text.Text))
                continue;
            yield return Finding.Warning(
                "n",
                "text_on_sex_trafficking_only",
                text.Path,
                "The focus is everyone, but the answers speak of sex trafficking and never of labor trafficking. Name both, or narrow the focus.");
            yield break;
        }
    }

    [GeneratedRegex(@"\b(sex|sexual)[ -](traffick|exploit)|\bcommercial sex\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sex();

    [GeneratedRegex(@"\blabou?r\b|\bforced work\b|\bwage|\bdebt bondage\b|\bIND-18\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labor();
}
