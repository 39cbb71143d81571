using System.Text;
using System.Text.RegularExpressions;
using MouForge.Documents;
using MouForge.Documents.Outlines;

namespace MouForge.Tests.Shared.Reading;

/// <summary>The words of a document's outline without its Markdown, so that other formats can be compared with it.</summary>
static partial class OutlineWords
{
    /// <summary>The words in order, with the labels of numbered parts.</summary>
    public static IReadOnlyList<string> Of(Document document)
    {
        var options = document.Properties.State == DocumentState.Draft ? OutlineOptions.CounselNotes : OutlineOptions.AgreedText;
        var text = new StringBuilder();
        foreach (string line in OutlineRenderer.Text(document, options).Split('\n'))
        {
            if (!TableRule().IsMatch(line))
            {
                Plain(LineStart().Replace(line, ""), text);
                text.Append('\n');
            }
        }
        return Split(text.ToString());
    }

    /// <summary>The words of a text; a no-break space separates like a space.</summary>
    public static IReadOnlyList<string> Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    static void Plain(string line, StringBuilder text)
    {
        for (int i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    text.Append(line[++i]);
                    break;
                case '<' or '|':
                    text.Append(' ');
                    i += line[i] == '<' ? "br>".Length : 0;
                    break;
                case '[' when Link().Match(line, i) is { Success: true } link:
                    Plain(link.Groups[1].Value, text);
                    i += link.Length - 1;
                    break;
                case '*' or '_':
                    break;
                default:
                    text.Append(line[i]);
                    break;
            }
        }
    }

    [GeneratedRegex(@"^[ >]*\|(---\|)+$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^[ >]*(#+ |- \[ \] |- )?")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\G\[((?:\\.|[^\]\\])*)\]\([^)]*\)")]
    private static partial Regex Link();
}
