using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MouForge.Documents.Numbering;
using static MouForge.Tests.Shared.Reading.WordFile;

namespace MouForge.Tests.Shared.Reading;

/// <summary>
/// Counts numbered paragraphs as Word does: instances of one list share its counters; the first paragraph of a level in an instance that
/// overrides that level's start begins there; a paragraph resets all deeper levels.
/// </summary>
sealed class ListCounter
{
    readonly WordFile _file;
    readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    readonly HashSet<(string Instance, int Level)> _started = [];

    public ListCounter(WordFile file) => _file = file;

    XElement Numbering => _file["word/numbering.xml"].Root!;

    /// <summary>The label Word shows before a paragraph; empty for none and for bullets.</summary>
    public string LabelOf(XElement paragraph)
    {
        var (instance, level) = NumberOf(paragraph);
        if (instance is null or "0")
        {
            return "";
        }
        var num = Numbering.Elements(W + "num").Single(element => (string?)element.Attribute(W + "numId") == instance);
        string list = ValueOf(num, "abstractNumId")!;
        var definition = Numbering.Elements(W + "abstractNum").Single(element => (string?)element.Attribute(W + "abstractNumId") == list);
        int[] counts = _counts.TryGetValue(list, out int[]? known) ? known : _counts[list] = new int[9];
        counts[level] = Next(num, definition, instance, level, counts[level]);
        Array.Clear(counts, level + 1, counts.Length - level - 1);
        return Text(num, definition, level, counts);
    }

    int Next(XElement num, XElement definition, string instance, int level, int count)
    {
        bool isFirst = _started.Add((instance, level));
        return isFirst && Override(num, level) is { } start ? start : count == 0 ? Start(definition, level) : count + 1;
    }

    static string Text(XElement num, XElement definition, int level, int[] counts)
    {
        if (ValueOf(Level(definition, level), "numFmt") == "bullet")
        {
            return "";
        }
        return Regex.Replace(ValueOf(Level(definition, level), "lvlText")!, "%([1-9])", match =>
        {
            int shown = match.Groups[1].Value[0] - '1';
            int count = counts[shown] > 0 ? counts[shown] : Override(num, shown) ?? Start(definition, shown);
            return ValueOf(Level(definition, shown), "numFmt") switch
            {
                "decimal" => NumberFormat.Decimal(count),
                "upperLetter" => NumberFormat.UpperLetter(count),
                "lowerLetter" => NumberFormat.LowerLetter(count),
                "lowerRoman" => NumberFormat.LowerRoman(count),
                var other => throw new InvalidOperationException($"The number format {other} is not expected."),
            };
        });
    }

    (string? Instance, int Level) NumberOf(XElement paragraph)
    {
        var own = paragraph.Element(W + "pPr")?.Element(W + "numPr");
        return own is not null
            ? (ValueOf(own, "numId"), int.Parse(ValueOf(own, "ilvl") ?? "0", CultureInfo.InvariantCulture))
            : NumberOfStyle(ValueOf(paragraph, "pPr", "pStyle"));
    }

    // A style says the list; the level is the one that names the style.
    (string? Instance, int Level) NumberOfStyle(string? id)
    {
        while (id is not null)
        {
            var style = _file.Style(id);
            if (ValueOf(style, "pPr", "numPr", "numId") is { } instance)
            {
                return (instance, int.Parse(ValueOf(style, "pPr", "numPr", "ilvl") ?? "0", CultureInfo.InvariantCulture));
            }
            id = ValueOf(style, "basedOn");
        }
        return (null, 0);
    }

    static int? Override(XElement num, int level)
        => num.Elements(W + "lvlOverride").SingleOrDefault(element => (int)element.Attribute(W + "ilvl")! == level) is { } start
            ? int.Parse(ValueOf(start, "startOverride")!, CultureInfo.InvariantCulture)
            : null;

    static XElement Level(XElement definition, int level) => definition.Elements(W + "lvl").Single(element => (int)element.Attribute(W + "ilvl")! == level);

    static int Start(XElement definition, int level) => int.Parse(ValueOf(Level(definition, level), "start")!, CultureInfo.InvariantCulture);
}
