using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MouForge.Questionnaires.AnswerFiles;

/// <summary>Takes a text out of JSON: line ends become line feeds, spaces at both ends go, and what cannot be printed is a problem.</summary>
static class TextCleaner
{
    /// <summary>The text; null, with a problem, where it holds what cannot be printed.</summary>
    public static string? Read(JsonElement element, string path, Findings findings)
    {
        string text;
        try
        {
            text = element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            findings.Problem(path, AnswerCodes.ControlCharacter, "This text holds half a character (a single surrogate such as \\ud800). Type the character again.");
            return null;
        }

        return IsPlain(text) ? text.Trim() : Printable(text, path, findings);
    }

    static bool IsPlain(string text)
    {
        foreach (char letter in text)
        {
            if (letter is < ' ' or > '~')
                return false;
        }

        return true;
    }

    static string? Printable(string text, string path, Findings findings)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Objection(rune) is not { } objection)
                continue;
            string name = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            findings.Problem(path, AnswerCodes.ControlCharacter, $"This text holds {objection} ({name}). Delete it or type the text again.");
            return null;
        }

        return text.ReplaceLineEndings("\n").Trim();
    }

    static string? Objection(Rune rune)
    {
        if (rune.Value is '\n' or '\r' or '\t' || (rune.Value < 0x7F && rune.Value >= 0x20))
            return null;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => "a control character",
            UnicodeCategory.PrivateUse => "a private-use character, which has no meaning outside one program",
            UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => "a code that is no character",
            UnicodeCategory.Format when rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "an invisible sign that turns the direction of text",
            _ => null,
        };
    }
}
