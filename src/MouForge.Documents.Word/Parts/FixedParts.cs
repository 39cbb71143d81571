using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Packaging;

namespace MouForge.Documents.Word.Parts;

/// <summary>Parts that are the same in every document, made and deflated once.</summary>
static class FixedParts
{
    // Languages come from templates, so there are few; more than this many would be somebody's mistake and are not kept.
    const int MostLanguages = 32;

    static readonly ConcurrentDictionary<string, PackagePart> StylesByLanguage = new(StringComparer.Ordinal);

    /// <summary>The relationships of the package: which part is the document, which the properties.</summary>
    public static readonly PackagePart PackageRelationships = Fixed("_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Namespaces.RelationshipTypes}/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
        + " Target=\"docProps/core.xml\"/>"
        + "</Relationships>");

    /// <summary>Word 2013 layout (mode 15), no hyphenation, tab stops every half inch.</summary>
    public static readonly PackagePart Settings = Fixed("word/settings.xml",
        $"<w:settings {Namespaces.Word}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:autoHyphenation w:val=\"0\"/>"
        + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
        + Compatibility("compatibilityMode", 15) + Compatibility("overrideTableStyleFontSizeAndJustification", 1) + Compatibility("enableOpenTypeFeatures", 1)
        + Compatibility("doNotFlipMirrorIndents", 1) + Compatibility("differentiateMultirowTableHeaders", 1)
        + "</w:compat></w:settings>");

    /// <summary>What to use where the Noto faces are not installed.</summary>
    public static readonly PackagePart FontTable = Fixed("word/fontTable.xml",
        $"<w:fonts {Namespaces.Word}>"
        + "<w:font w:name=\"Noto Serif\"><w:altName w:val=\"Cambria\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>"
        + "<w:font w:name=\"Noto Sans\"><w:altName w:val=\"Calibri\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
        + "<w:font w:name=\"Segoe UI Symbol\"><w:altName w:val=\"Noto Sans Symbols2\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
        + "</w:fonts>");

    /// <summary>The styles, for text in a language.</summary>
    public static PackagePart Styles(string language)
    {
        if (StylesByLanguage.TryGetValue(language, out var styles))
        {
            return styles;
        }
        using var xml = new MarkupBuffer(32 * 1024);
        StylesPart.Write(xml, language);
        styles = PackagePart.Deflate(StylesPart.Name, xml.Written, CompressionLevel.Optimal);
        return StylesByLanguage.Count < MostLanguages ? StylesByLanguage.GetOrAdd(language, styles) : styles;
    }

    static string Compatibility(string name, int value)
        => FormattableString.Invariant($"<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>");

    static PackagePart Fixed(string name, string xml)
        => PackagePart.Deflate(name, Encoding.UTF8.GetBytes(Namespaces.Declaration + xml), CompressionLevel.Optimal);
}
