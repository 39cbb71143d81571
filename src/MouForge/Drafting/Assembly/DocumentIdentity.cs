using System.Globalization;
using System.Text;
using MouForge.Drafting.Tokens;
using MouForge.Drafting.Wording;
using MouForge.Questionnaires;
using MouForge.Templates;

namespace MouForge.Drafting.Assembly;

/// <summary>What a document is called where others may see it: in file names, footers and file properties it never says what the coalition works on.</summary>
static class DocumentIdentity
{
    const int LongestName = 12;

    /// <summary>"MCTF-MOU-2026", "MCTF-ROI-P3-2026": short name, letters of the document, what tells it from the template's others, year.</summary>
    public static string Of(DraftFacts facts)
    {
        string name = AsciiName(NeutralName(facts));
        string year = facts.Request.AsOf.Year.ToString("0000", CultureInfo.InvariantCulture);
        string[] parts = [name, facts.Code, facts.Subject.Mark.ToUpperInvariant(), year];
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    /// <summary>Whether a name says what the coalition works on, in whatever language: the paper may be found (brief E-12, E-13).</summary>
    public static bool IsTelling(string name, IEnumerable<PhraseBook> languages)
        => languages.Any(words => words.Grammar.TellingWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The coalition's short name; only its initials where it says too much.</summary>
    public static string NeutralName(DraftFacts facts) => NeutralName(facts.Answers.Coalition, facts.Library.Shared.Words.Values);

    /// <summary>The coalition's short name; only its initials where it says too much in one of some languages.</summary>
    public static string NeutralName(AnswerMap coalition, IEnumerable<PhraseBook> languages)
    {
        string name = TypedText.OnOneLine(coalition.Text("short_name") ?? "").Trim();
        return IsTelling(name, languages) ? Initials(name) : name;
    }

    /// <summary>"MCTF-BINDER": what several documents together are called.</summary>
    /// <param name="neutralName">The coalition's <see cref="NeutralName(AnswerMap, IEnumerable{PhraseBook})"/>.</param>
    /// <param name="code">Letters that say what it is.</param>
    public static string Of(string neutralName, string code) => AsciiName(neutralName) is { Length: > 0 } name ? $"{name}-{code}" : code;

    static string Initials(string name)
        => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]).Where(char.IsLetter)).ToUpperInvariant();

    // Letters with marks lose them; what is no Latin letter or digit is left out.
    static string AsciiName(string name)
    {
        var ascii = new StringBuilder(LongestName);
        foreach (char c in name.ToUpperInvariant())
        {
            char plain = PlainLetters.Of(c);
            if (char.IsAsciiLetterOrDigit(plain) && ascii.Length < LongestName)
                ascii.Append(plain);
        }
        return ascii.ToString();
    }
}
