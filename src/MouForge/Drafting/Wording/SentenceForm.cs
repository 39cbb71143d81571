using System.Buffers;
using MouForge.Templates;

namespace MouForge.Drafting.Wording;

/// <summary>Fits what a person typed to its place in a sentence.</summary>
sealed class SentenceForm(LanguageGrammar grammar)
{
    const string ClosingMarks = ".!?…。！？؟";

    static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,;:.\u00A0\n");

    /// <summary>With a capital first letter and a full stop at the end.</summary>
    public string Sentence(string text)
    {
        string trimmed = text.Trim();
        string end = trimmed.TrimEnd('"', '\'', ')', '”', '’', '»', '）', '」');
        bool isClosed = end.Length == 0 || ClosingMarks.Contains(end[^1], StringComparison.Ordinal);
        return Upper(isClosed ? trimmed : trimmed + grammar.FullStop);
    }

    /// <summary>Whether a text ends in a full stop.</summary>
    public static bool EndsInFullStop(ReadOnlySpan<char> text) => text is [.., '.' or '。'];

    /// <summary>With a capital first letter.</summary>
    public static string Upper(string text)
    {
        int first = text is ['¿' or '¡', ..] ? 1 : 0;
        return text.Length == first || !char.IsLower(text[first]) ? text : string.Concat(text.AsSpan(0, first), [char.ToUpperInvariant(text[first])], text.AsSpan(first + 1));
    }

    /// <summary>With a small first letter, unless the first word is an abbreviation.</summary>
    public string Lower(string text)
        => text.Length == 0 || !char.IsUpper(text[0]) || IsAbbreviation(FirstWord(text)) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>What follows a mark: "named: Dispute Center" is "Dispute Center" after the colon. The whole text where the mark is not in it.</summary>
    public static string After(string text, string mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        string rest = at < 0 ? text : text[(at + mark.Length)..].Trim();
        return rest.Length == 0 ? text : rest;
    }

    static ReadOnlySpan<char> FirstWord(string text)
    {
        int end = text.AsSpan().IndexOfAny(WordEnds);
        return end < 0 ? text : text.AsSpan(0, end);
    }

    // "LE", "U/T", "ID", "T" (the visa) and "I" keep their capital; the article "A" does not.
    bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return !grammar.SmallWords.Contains(word.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (char c in word[1..])
        {
            if (char.IsUpper(c) || char.IsDigit(c))
                return true;
        }
        return false;
    }
}
