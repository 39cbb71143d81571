using MouForge.Drafting;
using MouForge.Templates;

namespace MouForge.Host.Cli;

/// <summary>What <c>--language</c> asks for: one language, or two beside each other.</summary>
/// <param name="First">The language of the document, or of its first column.</param>
/// <param name="Second">The language of the second column; null for one language.</param>
sealed record DocumentLanguages(string First, string? Second)
{
    const char Beside = '+';

    /// <summary>The languages of "es" or "en+es".</summary>
    public static DocumentLanguages Parse(string text)
    {
        int plus = text.IndexOf(Beside, StringComparison.Ordinal);
        return plus < 0 ? new(text, null) : new(text[..plus], text[(plus + 1)..]);
    }

    /// <summary>How file names say what a request asks for: "es", "en+es".</summary>
    public static string NameOf(DraftRequest request)
        => request.SecondLanguage is { } second ? request.Language + Beside + second : request.Language;

    /// <summary>Why a template cannot be made in these languages, and what to do; null where it can.</summary>
    public string? RefusedBy(Template template)
    {
        string has = string.Join(", ", template.Languages);
        foreach (string language in Second is null ? [First] : new[] { First, Second })
        {
            if (!template.Languages.Contains(language, StringComparer.Ordinal))
            {
                return $"'{template.Id}' has no text in '{language}'. It has: {has}.";
            }
        }
        if (Second is null || (template.CanBeBilingual && First != Second))
        {
            return null;
        }
        return First == Second
            ? $"'{First}{Beside}{Second}' names one language twice. '{template.Id}' has: {has}."
            : $"'{template.Id}' is made in one language at a time; two languages beside each other are for forms that clients hold. Ask for one of: {has}.";
    }
}
