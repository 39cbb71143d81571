using System.Text;
using System.Xml.Linq;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Tests.Shared.Reading;

/// <summary>What a reader sees in the body of a file: paragraph by paragraph with the labels Word counts, furniture left out.</summary>
static class WordReading
{
    // Says before a number that it runs from left to right; nobody sees it.
    const string DirectionMark = "\u200E";

    /// <summary>The words in order, labels included.</summary>
    public static IReadOnlyList<string> Words(WordFile file)
        => OutlineWords.Split(string.Join('\n', Paragraphs(file).Select(paragraph => $"{paragraph.Label} {paragraph.Text}")));

    /// <summary>The labels in order.</summary>
    public static IReadOnlyList<string> Labels(WordFile file) => [.. Paragraphs(file).Select(paragraph => paragraph.Label).Where(label => label.Length > 0)];

    static IEnumerable<(string Label, string Text)> Paragraphs(WordFile file)
    {
        var counter = new ListCounter(file);
        foreach (var paragraph in file.Body.Descendants(W + "p").Where(paragraph => !IsFurniture(paragraph)))
        {
            yield return (counter.LabelOf(paragraph), Text(paragraph));
        }
    }

    // The contents list, the status panel, and the names of languages above their columns.
    static bool IsFurniture(XElement paragraph)
        => paragraph.Ancestors(W + "sdt").Any(control => control.Descendants(W + "docPartObj").Any())
            || ValueOf(paragraph, "pPr", "pStyle") is "StatusHead" or "StatusText" or "BilingualHead";

    static string Text(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants().Where(element => !IsPlaceholder(element)))
        {
            _ = element.Name == W + "t" ? text.Append(element.Value)
                : element.Name == W + "br" || element.Name == W + "tab" ? text.Append(' ')
                : text;
        }
        return text.Replace(DirectionMark, "").ToString();
    }

    static bool IsPlaceholder(XElement element) => element.Ancestors(W + "sdt").Any();
}
