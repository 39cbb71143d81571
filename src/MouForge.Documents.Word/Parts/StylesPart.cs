using MouForge.Documents.Markup;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes <c>word/styles.xml</c>.</summary>
static class StylesPart
{
    public const string Name = "word/styles.xml";

    /// <summary>Writes the part.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="variant">What the styles depend on.</param>
    public static void Write(MarkupBuffer xml, StyleVariant variant)
    {
        xml.Raw(Namespaces.Declaration);
        xml.Raw($"<w:styles {Namespaces.Word}>");
        WriteDefaults(xml, variant);
        foreach (var style in variant.ParagraphStyles)
        {
            style.Write(xml, variant.Faces);
        }
        xml.Raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>"u8);
        foreach (var style in variant.CharacterStyles)
        {
            style.Write(xml, variant.Faces);
        }
        TableStyles.Write(xml);
        xml.Raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/></w:style>"u8);
        xml.Write($"<w:style w:type=\"numbering\" w:customStyle=\"1\" w:styleId=\"{NumberingPart.ListStyle}\"><w:name w:val=\"MouForge Clauses\"/>");
        xml.Write($"<w:pPr><w:numPr><w:numId w:val=\"{ListIds.Clauses}\"/></w:numPr></w:pPr></w:style></w:styles>");
    }

    static void WriteDefaults(MarkupBuffer xml, StyleVariant variant)
    {
        xml.Raw("<w:docDefaults><w:rPrDefault><w:rPr>"u8);
        new RunFormat { Face = Typeface.Serif, Size = 10.5 }.Write(xml, variant.Faces);
        WordLanguage.WriteDefaults(xml, variant.Language, variant.OtherLanguage);
        xml.Raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"u8);
    }
}
