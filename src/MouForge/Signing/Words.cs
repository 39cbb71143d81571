using MouForge.Questionnaires;
using MouForge.Questionnaires.FreeText;

namespace MouForge.Signing;

/// <summary>Looks at what people type while they sign: its length, its characters, and what must never be typed.</summary>
static class Words
{
    /// <summary>A name or a title: needed, one line.</summary>
    /// <param name="what">What it is called in a sentence: "The name".</param>
    /// <param name="text">What was typed.</param>
    public static Refusal? CheckName(string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refusals.Missing(what);
        return Check(what, text, SigningRules.LongestName);
    }

    /// <summary>Free words; they may be missing.</summary>
    public static Refusal? CheckWords(string what, string? text)
    {
        if (text is null)
            return null;
        string lines = text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\t', ' ');
        return Check(what, lines, SigningRules.LongestWords);
    }

    static Refusal? Check(string what, string text, int longest)
    {
        if (text.Length > longest)
            return Refusals.TooLong(what, longest);
        if (text.Any(char.IsControl))
            return Refusals.ControlCharacters(what);
        return FreeTextGuard.Refusal(new ExaminedText(text), new TextPlace(AnswerContent.Words, LocationSecrecy.Nobody)) is { } finding
            ? new(finding.Code, finding.Message)
            : null;
    }
}
