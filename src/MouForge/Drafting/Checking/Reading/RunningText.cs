using System.Text;
using System.Text.RegularExpressions;
using MouForge.Drafting.Texts.Syntax;
using MouForge.Templates;

namespace MouForge.Drafting.Checking.Reading;

/// <summary>Takes the running text out of a template file, sentence by sentence.</summary>
static partial class RunningText
{
    // A value that is printed counts as one short word; structure does not count.
    const string StandIn = "name";

    // Their lines are labels and cells, not sentences; notes are for counsel.
    static readonly string[] FormContainers = ["fields", "ticks", "initials", "signers", "table", "status", "cut", "note"];

    /// <summary>The sentences with the line each begins in, from 1.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Words)> SentencesOf(TemplateText text)
    {
        string[] lines = WithoutTags(text).Split('\n');
        bool isForm = false;
        for (int i = 0; i < lines.Length; i++)
        {
            isForm = Container().Match(lines[i]) is { Success: true } fence ? FormContainers.Contains(fence.Groups["name"].Value) : isForm;
            if (isForm)
                continue;
            foreach (string sentence in Sentences(Plain(lines[i])))
            {
                string[] words = [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];
                if (words.Length > 0)
                    yield return (i + 1, words);
            }
        }
    }

    static string WithoutTags(TemplateText text)
    {
        var plain = new StringBuilder(text.Content.Length);
        int at = 0;
        foreach (var tag in TagScanner.Scan(new TextPositions(text.File, text.Content)).Tags)
        {
            plain.Append(text.Content, at, tag.Start - at).Append(tag.Kind == TagKind.Print ? StandIn : "");
            at = tag.End;
        }
        return plain.Append(text.Content, at, text.Content.Length - at).ToString();
    }

    // Headings, tables, containers and labels are no sentences; a run-in heading is none either.
    static string Plain(string line)
    {
        string text = line.Trim();
        if (text.Length == 0 || text[0] is '#' or '|' || text.StartsWith(":::", StringComparison.Ordinal))
            return "";
        text = ItemMark().Replace(text, "");
        text = RunIn().Replace(text, "");
        text = Link().Replace(text, match => match.Groups["text"].Length > 0 ? match.Groups["text"].Value : "Section 1");
        return Marks().Replace(text, "");
    }

    static IEnumerable<string> Sentences(string text)
    {
        int start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            yield return text[start..(end.Index + 1)];
            start = end.Index + 1;
        }
        yield return text[start..];
    }

    [GeneratedRegex(@"^\s*:::+\s*(?<name>[a-z]*)")]
    private static partial Regex Container();

    [GeneratedRegex(@"^(\d+\.|-|:)\s+")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^\*\*[^*]+\.\*\*\s*")]
    private static partial Regex RunIn();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*|\[\[|\]\]|<br>")]
    private static partial Regex Marks();

    // A full stop ends a sentence where a capital or a quotation mark follows, and not behind a single letter (U.S.).
    [GeneratedRegex(@"(?<!\b[A-Z])[.!?](?=[""')]*\s+[""'(]?[\p{Lu}¿¡]|[""')]*$)")]
    private static partial Regex SentenceEnd();
}
