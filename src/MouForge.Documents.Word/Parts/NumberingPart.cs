using System.Collections.Concurrent;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Numbering;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes <c>word/numbering.xml</c>: the lists, one instance of each for the styles, and an instance for every restart.</summary>
static class NumberingPart
{
    public const string Name = "word/numbering.xml";

    /// <summary>Id of the numbering style that stands for the list of clauses.</summary>
    public const string ListStyle = "MouForgeClauses";

    /// <summary>First level of (a), (i), (A) …</summary>
    public const int FirstLetterLevel = 2;

    /// <summary>Levels a Word list can have.</summary>
    public const int Levels = 9;

    // Words for annexes come from templates, so there are few; more than this many would be somebody's mistake and are not kept.
    const int MostKinds = 64;

    // A bullet of a client page stands in from the text around by 4 points.
    const int Inset = 80;
    const string ClientBullet = $"<w:rPr><w:b/><w:bCs/><w:color w:val=\"{Colors.Navy}\"/></w:rPr>";

    static readonly ConcurrentDictionary<(string AnnexFormat, int FirstSection, Measures Measures), byte[]> Lists = new();

    // Formats of lettered lists by their depth, in turn, as the document model labels them.
    static readonly string[] LetterFormats = ["lowerLetter", "lowerRoman", "upperLetter"];

    /// <summary>Writes the part.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="properties">Say how annexes are headed and where sections begin to count.</param>
    /// <param name="measures">How far in levels stand.</param>
    /// <param name="restarts">Instances that start a list anew.</param>
    public static void Write(MarkupBuffer xml, DocumentProperties properties, Measures measures, IReadOnlyList<NumberRestart> restarts)
    {
        var kind = (properties.Words.Annex, properties.FirstSection, measures);
        xml.Raw(Lists.TryGetValue(kind, out byte[]? lists) ? lists : ListsOf(kind));
        WriteInstances(xml, restarts);
        xml.Raw("</w:numbering>"u8);
    }

    // Up to the instances the part is the same for all documents of a language and kind.
    static byte[] ListsOf((string AnnexFormat, int FirstSection, Measures Measures) kind)
    {
        using var xml = new MarkupBuffer(16 * 1024);
        xml.Raw(Namespaces.Declaration);
        xml.Raw($"<w:numbering {Namespaces.Word}>");
        WriteLists(xml, kind.AnnexFormat, kind.FirstSection, kind.Measures);
        byte[] lists = xml.Written.ToArray();
        return Lists.Count < MostKinds ? Lists.GetOrAdd(kind, lists) : lists;
    }

    static void WriteLists(MarkupBuffer xml, string annexFormat, int firstSection, Measures measures)
    {
        int text = measures.TextIndent;
        OpenList(xml, ListIds.Clauses, "4D460001");
        xml.Write($"<w:styleLink w:val=\"{ListStyle}\"/>");
        WriteLevel(xml, 0, new("decimal", "%1", firstSection, StyleIds.Heading1, text, text));
        WriteLevel(xml, 1, new("decimal", "%1.%2", 1, StyleIds.Clause, text, text));
        WriteLetters(xml, measures, StyleIds.SubClause, StyleIds.SubSubClause);
        OpenList(xml, ListIds.Annexes, "4D460002");
        WriteLevel(xml, 0, new("upperLetter", annexFormat.Replace("{0}", "%1", StringComparison.Ordinal), 1, StyleIds.HeadingAnnex, 0, 0) { Suffix = "space" });
        WriteLevel(xml, 1, new("decimal", "%1.%2", 1, null, text, text));
        WriteLetters(xml, measures, null, null);
        WriteBullets(xml, ListIds.Bullets, "4D460003", StyleIds.ListBullet, measures.BulletStep);
        OpenList(xml, ListIds.Letters, "4D460004");
        WriteLevel(xml, 0, new("none", "", 1, null, 0, 0));
        WriteLevel(xml, 1, new("none", "", 1, null, 0, 0));
        WriteLetters(xml, measures, null, null);
        OpenList(xml, ListIds.Parts, "4D460005");
        WriteLevel(xml, 0, new("decimal", "%1", 1, StyleIds.ClientPart, measures.PartNumber, measures.PartNumber));
        WriteLevel(xml, 1, new("decimal", "%1.%2", 1, null, measures.PartNumber, measures.PartNumber));
        WriteLetters(xml, measures, null, null);
        WriteBullets(xml, ListIds.ClientBullets, "4D460006", StyleIds.ClientList, measures.BulletStep);
    }

    /// <summary>How far a bullet stands out from its text: the whole step, on client pages 4 points less.</summary>
    public static int BulletHanging(int list, int step) => list == ListIds.ClientBullets ? step - Inset : step;

    static void WriteLetters(MarkupBuffer xml, Measures measures, string? firstStyle, string? secondStyle)
    {
        for (int level = FirstLetterLevel; level < Levels; level++)
        {
            int depth = level - FirstLetterLevel;
            string? style = depth switch { 0 => firstStyle, 1 => secondStyle, _ => null };
            string text = FormattableString.Invariant($"(%{level + 1})");
            int left = measures.TextIndent + (measures.LetterStep * (depth + 1));
            WriteLevel(xml, level, new(LetterFormats[depth % LetterFormats.Length], text, 1, style, left, measures.LetterStep));
        }
        xml.Raw("</w:abstractNum>"u8);
    }

    static void WriteBullets(MarkupBuffer xml, int list, string id, string style, int step)
    {
        OpenList(xml, list, id);
        for (int level = 0; level < Levels; level++)
        {
            WriteLevel(xml, level, new("bullet", "•", 1, level == 0 ? style : null, step * (level + 1), BulletHanging(list, step))
            {
                Look = list == ListIds.ClientBullets ? ClientBullet : null,
            });
        }
        xml.Raw("</w:abstractNum>"u8);
    }

    static void WriteInstances(MarkupBuffer xml, IReadOnlyList<NumberRestart> restarts)
    {
        for (int list = ListIds.Clauses; list < ListIds.FirstRestart; list++)
        {
            xml.Write($"<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{list}\"/></w:num>");
        }
        foreach (var restart in restarts)
        {
            xml.Write($"<w:num w:numId=\"{restart.Instance}\"><w:abstractNumId w:val=\"{restart.List}\"/>");
            foreach (var (level, start) in restart.Starts)
            {
                xml.Write($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");
            }
            xml.Raw("</w:num>"u8);
        }
    }

    static void OpenList(MarkupBuffer xml, int list, string id)
        => xml.Write($"<w:abstractNum w:abstractNumId=\"{list}\"><w:nsid w:val=\"{id}\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"{id}\"/>");

    static void WriteLevel(MarkupBuffer xml, int index, ListLevel level)
    {
        xml.Write($"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{level.Start}\"/><w:numFmt w:val=\"{level.Format}\"/>");
        if (level.Style is not null)
        {
            xml.Write($"<w:pStyle w:val=\"{level.Style}\"/>");
        }
        if (level.Suffix is not null)
        {
            xml.Write($"<w:suff w:val=\"{level.Suffix}\"/>");
        }
        xml.Write($"<w:lvlText w:val=\"{level.Text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>");
        xml.Write($"<w:ind w:left=\"{level.Left}\" w:hanging=\"{level.Hanging}\"/></w:pPr>");
        xml.Raw(level.Look ?? "");
        xml.Raw("</w:lvl>"u8);
    }

    readonly record struct ListLevel(string Format, string Text, int Start, string? Style, int Left, int Hanging)
    {
        public string? Suffix { get; init; }

        /// <summary>Run properties of the number as markup; null where it looks like its paragraph.</summary>
        public string? Look { get; init; }
    }
}
