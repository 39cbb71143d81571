using System.Globalization;
using MouForge.Templates;

namespace MouForge.Drafting.Wording;

/// <summary>Writes values as running text in one language.</summary>
sealed class Prose(PhraseBook words)
{
    const int GreatestNumberInWords = 10;

    /// <summary>The words of the language.</summary>
    public PhraseBook Words => words;

    /// <summary>"a, b and c".</summary>
    public string List(IReadOnlyList<string> items)
    {
        if (items.Count < 2)
            return items.Count == 0 ? "" : items[0];
        string all = items[0];
        for (int i = 1; i < items.Count - 1; i++)
            all = words.Phrase("list_comma", all, items[i]);
        return words.Phrase("list_and", all, items[^1]);
    }

    /// <summary>Whole numbers from one to ten in words, others in figures.</summary>
    public string Count(decimal number)
        => number >= 1 && number <= GreatestNumberInWords && decimal.IsInteger(number)
            ? words.Phrase($"number_{(int)number}")
            : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date in words: "March 3, 2026". Day and month stay on one line.</summary>
    public string Date(DateOnly date)
        => words.Phrase("date", words.Phrase($"month_{date.Month}"), date.Day.ToString(CultureInfo.InvariantCulture), date.Year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>A date in words where the text is one, else the text.</summary>
    public string Date(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Date(date) : text;

    /// <summary>"+6 months" as "within 6 months of the start"; a date in words; other text as it is.</summary>
    public string Due(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [['+', .. var figures], var unit] || !int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return Date(text);
        return (count, unit.ToLowerInvariant()) switch
        {
            (0, _) => words.Phrase("at_start"),
            (1, "month" or "months") => words.Phrase("within_month"),
            (_, "month" or "months") => words.Phrase("within_months", figures),
            (_, "year" or "years") => words.Phrase("within_months", (count * 12).ToString(CultureInfo.InvariantCulture)),
            (_, "day" or "days") => words.Phrase("within_days", figures),
            _ => text,
        };
    }

    /// <summary>"24 months".</summary>
    public string Months(int count)
        => words.Phrase(count == 1 ? "month_count" : "months_count", count.ToString(CultureInfo.InvariantCulture));
}
