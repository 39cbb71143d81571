using System.Text;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Bindings;

/// <summary>The names behind ids and options, in the document's language. Text that is no id stays as typed.</summary>
sealed class NameLookup(DraftFacts facts)
{
    const string Languages = "languages";

    /// <summary>The legal name of an agency.</summary>
    public string PartnerName(string text) => facts.Answers.FindPartner(text)?.LegalName ?? text;

    /// <summary>A text with the legal names of the agencies whose ids stand in it as words.</summary>
    public string WithPartnerNames(string text)
    {
        var named = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && IsWordPart(text[end]))
                end++;
            end = Math.Max(end, at + 1);
            named.Append(PartnerName(text[at..end]));
            at = end;
        }
        return named.ToString();
    }

    /// <summary>The name of a catalog entry as tables have it.</summary>
    public string EntryName(string text) => facts.Library.Shared.Catalogs.Find(text) is { } entry ? facts.Prose.Quotes.Set(facts.InLanguage(entry.Name, entry.Id)) : text;

    /// <summary>The name of a catalog entry as running text has it.</summary>
    public string EntryInText(string text)
        => facts.Library.Shared.Catalogs.Find(text) is { } entry ? facts.Prose.Quotes.Set(facts.InLanguage(entry.Long.Count > 0 ? entry.Long : entry.Name, entry.Id)) : text;

    /// <summary>A text with a small first letter, unless its first word is an abbreviation, or the name of a language where those keep their capital.</summary>
    public string Lower(string text)
    {
        int end = text.IndexOf(' ', StringComparison.Ordinal);
        bool isLanguage = facts.Prose.Words.Grammar.CapitalLanguages && facts.Library.Shared.Catalogs.Of(Languages).Find(end < 0 ? text : text[..end]) is not null;
        return isLanguage ? text : facts.Prose.Sentences.Lower(text);
    }

    /// <summary>What an answer says in words: an option's words, or the name of a catalog entry or an agency.</summary>
    public string OptionWord(Question question, string value)
    {
        foreach (var option in question.Options)
        {
            if (string.Equals(option.Value, value, StringComparison.OrdinalIgnoreCase))
                return facts.InOwnOrFirstLanguage(option.Words, $"{question.Id}: {option.Value}") is { } words ? facts.Prose.Quotes.Set(words) : option.Value;
        }
        return question.Type == QuestionType.Partner || question.Catalogs.Contains(Question.PartnerCatalog) ? PartnerName(value) : EntryName(value);
    }

    /// <summary>Yes or no in words.</summary>
    public string YesNo(bool yes) => facts.Prose.Words.Find(yes ? "yes" : "no") ?? "";

    static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
