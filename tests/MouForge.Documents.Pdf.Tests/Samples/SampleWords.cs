using System.Text.RegularExpressions;
using MouForge.Documents.Executions;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>The phrases of the templates, read line by line: this project knows no YAML.</summary>
static partial class SampleWords
{
    public static ExecutionWords Of(string language)
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Repository.PathOf("templates", "_shared", $"words.{language}.yaml")))
        {
            var match = Phrase().Match(line);
            if (match.Success)
            {
                phrases[match.Groups["id"].Value] = Regex.Unescape(match.Groups["text"].Value);
            }
        }
        return new ExecutionWords(phrases);
    }

    [GeneratedRegex("""^  "?(?<id>\w+)"?:\s+(?:"(?<text>[^"]*)"|(?<text>[^#]*?))\s*(?:#.*)?$""")]
    private static partial Regex Phrase();
}
