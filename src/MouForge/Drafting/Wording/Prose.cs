using System.Globalization;
using MouForge.Drafting.Wording.Languages;
using MouForge.Templates;

namespace MouForge.Drafting.Wording;

/// <summary>Writes values as running text in one language.</summary>
sealed class Prose
{
    const int GreatestNumberInWords = 10;

    readonly LanguageRules _rules;

    public Prose(PhraseBook words)
    {
        Words = words;
        _rules = LanguageRules.Of(words.Language);
        Figures = new Figures(words.Grammar);
        Quotes = new QuoteMarks(words.Grammar.Quotes);
        Sentences = new SentenceForm(words.Grammar);
        Order = new AlphabeticalOrder(_rules, words.Grammar.Articles);
    }

    /// <summary>The words of the language.</summary>
    public PhraseBook Words { get; }

    /// <summary>Numbers in figures.</summary>
    public Figures Figures { get; }

    /// <summary>Quotation marks.</summary>
    public QuoteMarks Quotes { get; }

    /// <summary>Fits texts to their place in a sentence.</summary>
    public SentenceForm Sentences { get; }

    /// <summary>The order of names and terms.</summary>
    public AlphabeticalOrder Order { get; }

    /// <summary>"a, b and c".</summary>
    public string List(IReadOnlyList<string> items)
        => Joined(items, items.Count > 1 && _rules.ChangesAnd(items[^1]) ? "list_and_changed" : "list_and");

    /// <summary>"a, b or c".</summary>
    public string Choice(IReadOnlyList<string> items)
        => Joined(items, items.Count > 1 && _rules.ChangesOr(items[^1]) ? "list_or_changed" : "list_or");

    /// <summary>"a, b, c".</summary>
    public string Enumeration(IReadOnlyList<string> items) => Joined(items, "list_comma");

    /// <summary>Whole numbers from one to ten in words, others in figures.</summary>
    /// <param name="number">The number.</param>
    /// <param name="form">The form a word takes, such as a gender, where the language has several; null for the usual one.</param>
    public string Count(decimal number, string? form = null)
    {
        if (number < 1 || number > GreatestNumberInWords || !decimal.IsInteger(number))
            return Figures.Of(number);
        string id = $"number_{(int)number}";
        return (form is null ? null : Words.Find($"{id}_{form}")) ?? Words.Phrase(id);
    }

    /// <summary>The form of a noun beside a number, of those a text gives; the last one where it gives fewer than the language has.</summary>
    public string Plural(decimal number, IReadOnlyList<string> forms)
    {
        var form = _rules.FormFor(number);
        int place = 0;
        while (place < _rules.Forms.Count - 1 && _rules.Forms[place] != form)
            place++;
        return forms[Math.Min(place, forms.Count - 1)];
    }

    /// <summary>A date in words: "March 3, 2026". Day and month stay on one line.</summary>
    public string Date(DateOnly date)
        => Words.Phrase("date", Words.Phrase($"month_{date.Month}"), date.Day.ToString(CultureInfo.InvariantCulture), date.Year.ToString("0000", CultureInfo.InvariantCulture));

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
            (0, _) => Words.Phrase("at_start"),
            (_, "month" or "months") => Counted(count, "within_month", "within_months"),
            (_, "year" or "years") => Counted(count * 12, "within_month", "within_months"),
            (_, "day" or "days") => Counted(count, "within_day", "within_days"),
            _ => text,
        };
    }

    /// <summary>"24 months".</summary>
    public string Months(int count) => Counted(count, "month_count", "months_count");

    /// <summary>A sum of money with its sign: "$1,250".</summary>
    public string Money(decimal amount) => Words.Phrase("money", Figures.Sum(amount));

    // A language with more forms than two has phrases for the others: months_count_few.
    string Counted(int count, string one, string many)
    {
        var form = _rules.FormFor(count);
        string own = $"{many}_{form.ToString().ToLowerInvariant()}";
        return Words.Phrase(form == PluralForm.One ? one : Words.Find(own) is null ? many : own, count.ToString(CultureInfo.InvariantCulture));
    }

    string Joined(IReadOnlyList<string> items, string last)
    {
        if (items.Count < 2)
            return items.Count == 0 ? "" : items[0];
        string all = items[0];
        for (int i = 1; i < items.Count - 1; i++)
            all = Words.Phrase("list_comma", all, items[i]);
        return Words.Phrase(last, all, items[^1]);
    }
}
