using System.Globalization;
using System.Text;
using MouForge.Drafting.Tokens;
using MouForge.Questionnaires;

namespace MouForge.Drafting.Assembly;

/// <summary>What a document is called where others may see it: in file names, footers and file properties it never says what the coalition works on.</summary>
static class DocumentIdentity
{
    const int LongestName = 12;

    // The program runs without culture data, which Unicode normalization would need.
    const string MarkedLetters = "ÀÁÂÃÄÅĀĂĄÇĆČÈÉÊËĒĖĘĚÌÍÎÏĪĮÑŃŇÒÓÔÕÖØŌŐŔŘŚŠŞÙÚÛÜŪŮŰÝŸŹŻŽĽŁĎŤĞ";
    const string PlainLetters = "AAAAAAAAACCCEEEEEEEEIIIIIINNNOOOOOOOORRSSSUUUUUUUYYZZZLLDTG";

    // Words that say what the paper is about; it may be found (brief E-12, E-13).
    static readonly string[] TellingWords = ["traffick", "victim", "survivor", "shelter", "slavery", "exploit", "assault", "abuse", "violence"];

    /// <summary>"MCTF-MOU-2026", "MCTF-ROI-P3-2026": short name, letters of the document, what tells it from the template's others, year.</summary>
    public static string Of(DraftFacts facts)
    {
        string name = AsciiName(NeutralName(facts.Answers.Coalition));
        string year = facts.Request.AsOf.Year.ToString("0000", CultureInfo.InvariantCulture);
        string[] parts = [name, facts.Code, facts.Subject.Mark.ToUpperInvariant(), year];
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    /// <summary>Whether a name says what the coalition works on.</summary>
    public static bool IsTelling(string name) => TellingWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The coalition's short name; only its initials where it says too much.</summary>
    public static string NeutralName(AnswerMap coalition)
    {
        string name = TypedText.OnOneLine(coalition.Text("short_name") ?? "").Trim();
        return IsTelling(name) ? Initials(name) : name;
    }

    static string Initials(string name)
        => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]).Where(char.IsLetter)).ToUpperInvariant();

    // Letters with marks lose them; what is no Latin letter or digit is left out.
    static string AsciiName(string name)
    {
        var ascii = new StringBuilder(LongestName);
        foreach (char c in name.ToUpperInvariant())
        {
            int marked = MarkedLetters.IndexOf(c, StringComparison.Ordinal);
            char plain = marked < 0 ? c : PlainLetters[marked];
            if (char.IsAsciiLetterOrDigit(plain) && ascii.Length < LongestName)
                ascii.Append(plain);
        }
        return ascii.ToString();
    }
}
