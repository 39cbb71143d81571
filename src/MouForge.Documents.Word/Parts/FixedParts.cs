using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using MouForge.Documents.Markup;
using MouForge.Documents.Word.Packaging;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Parts;

/// <summary>Parts that are the same in every document of a kind, made and deflated once.</summary>
static class FixedParts
{
    // Languages come from templates, so there are few; more than this many variants would be somebody's mistake and are not kept.
    const int MostVariants = 64;

    static readonly ConcurrentDictionary<StyleVariant, PackagePart> StylesByVariant = new();
    static readonly ConcurrentDictionary<ScriptFaces, PackagePart> FontTables = new();

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

    /// <summary>The styles for text of a kind.</summary>
    public static PackagePart Styles(StyleVariant variant) => Made(StylesByVariant, variant, StylesPart.Name, StylesPart.Write);

    /// <summary>What to use where the faces of a text are not installed.</summary>
    public static PackagePart FontTable(StyleVariant variant) => Made(FontTables, variant.Faces, FontTablePart.Name, FontTablePart.Write);

    static PackagePart Made<TKey>(ConcurrentDictionary<TKey, PackagePart> known, TKey key, string name, Action<MarkupBuffer, TKey> write) where TKey : notnull
    {
        if (known.TryGetValue(key, out var part))
        {
            return part;
        }
        using var xml = new MarkupBuffer(48 * 1024);
        write(xml, key);
        part = PackagePart.Deflate(name, xml.Written, CompressionLevel.Optimal);
        return known.Count < MostVariants ? known.GetOrAdd(key, part) : part;
    }

    static string Compatibility(string name, int value)
        => FormattableString.Invariant($"<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>");

    static PackagePart Fixed(string name, string xml)
        => PackagePart.Deflate(name, Encoding.UTF8.GetBytes(Namespaces.Declaration + xml), CompressionLevel.Optimal);
}
