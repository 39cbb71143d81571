using System.Globalization;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Binders;

/// <summary>When a document ends or is looked at again, as far as its answers say it before anyone has signed.</summary>
/// <param name="policies">What the template says about the life of its documents.</param>
/// <param name="document">The document's answers.</param>
/// <param name="prose">Writes dates.</param>
sealed class NextDate(TemplatePolicies policies, AnswerMap document, Prose prose)
{
    // Values of term and review that are answers: "document.months".
    const string AnswerPrefix = "document.";

    // A review that templates name without a date: a year after the document was adopted.
    const string Yearly = "yearly";

    /// <summary>The date in words; empty where nothing says one.</summary>
    public string Words()
    {
        if (KeyOf(policies.Term, "months") is { } key && MonthsOf(key) is { } months)
        {
            return KeyOf(policies.Term, "start") is { } start && document.Date(start) is { } first
                ? prose.Words.Phrase("binder_ends", prose.Date(LastDay(first, months)))
                : prose.Words.Phrase("binder_term", prose.Months(months));
        }
        return ReviewDate() is { } review ? prose.Words.Phrase("binder_review", prose.Date(review))
            : policies.Review.GetValueOrDefault("kind") == Yearly ? prose.Words.Phrase("binder_yearly")
            : "";
    }

    // A term of n months ends on the day before the day n months later, that day included.
    static DateOnly LastDay(DateOnly first, int months) => first.AddMonths(months).AddDays(-1);

    DateOnly? ReviewDate()
        => policies.Review.Values.Where(IsAnswer).Select(path => document.Date(path[AnswerPrefix.Length..])).FirstOrDefault(date => date is not null);

    int? MonthsOf(string key)
        => int.TryParse(document.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out int months) && months is > 0 and < 1200 ? months : null;

    static string? KeyOf(IReadOnlyDictionary<string, string> values, string name)
        => values.TryGetValue(name, out string? path) && IsAnswer(path) ? path[AnswerPrefix.Length..] : null;

    static bool IsAnswer(string path) => path.StartsWith(AnswerPrefix, StringComparison.Ordinal);
}
