using System.Globalization;
using System.Text.RegularExpressions;
using MouForge.Tests.Shared;

namespace MouForge.Documents.Pdf.Tests.Samples;

/// <summary>Where the words of a file stand, as an outside reader sees them.</summary>
static partial class PlacedWords
{
    /// <summary>Left and right edge and top of the first place of a word. The reader gives letters from left to right, whatever the script.</summary>
    public static (double Left, double Right, double Top) Of(string file, string word)
    {
        foreach (Match match in Word().Matches(OutsideTool.Succeed("pdftotext", "poppler-utils", "-bbox", "-enc", "UTF-8", file, "-")))
        {
            if (match.Groups["text"].Value == word || match.Groups["text"].Value == string.Concat(word.Reverse()))
            {
                return (Number(match, "left"), Number(match, "right"), Number(match, "top"));
            }
        }
        throw new InvalidOperationException($"'{word}' is not on the pages.");
    }

    static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<word xMin="(?<left>[\d.]+)" yMin="(?<top>[\d.]+)" xMax="(?<right>[\d.]+)" yMax="[\d.]+">(?<text>[^<]*)</word>""")]
    private static partial Regex Word();
}
