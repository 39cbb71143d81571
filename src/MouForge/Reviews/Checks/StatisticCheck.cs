using System.Text.RegularExpressions;

namespace MouForge.Reviews.Checks;

/// <summary>(m) A figure that sounds like a finding has a source.</summary>
sealed partial class StatisticCheck : IReviewCheck
{
    public IEnumerable<ReviewFinding> Find(ReviewScope scope)
        => from text in scope.Texts
           where !IsAmount(text.Path) && Statistic().Match(text.Text) is { Success: true } && !Source().IsMatch(text.Text)
           select Finding.Warning(
               "m",
               "statistic_without_source",
               text.Path,
               $"\"{Statistic().Match(text.Text).Value}\" is a figure without a source. Name where it comes from, or say it without a figure.");

    /// <summary>Money and match are figures of their own, not findings about people.</summary>
    static bool IsAmount(string path) => Amount().IsMatch(path);

    [GeneratedRegex(@"\b\d{1,3}([.,]\d+)?\s?(%|percent\b|per cent\b)|\b(one|two|three|four|five|six|seven|eight|nine|\d+) (in|out of) (every )?(two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(a )?hundred|\d+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statistic();

    [GeneratedRegex(@"\b(source|according to|study|studies|survey|census|counted|own (records|figures|count))\b|https?://|\((19|20)\d\d\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"\.(amount|match|value|line)$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
