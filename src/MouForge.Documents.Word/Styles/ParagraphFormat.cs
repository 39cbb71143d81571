using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>Paragraph properties of a style, or what a paragraph sets beside its style. Lengths in twips; null where nothing is said.</summary>
readonly record struct ParagraphFormat
{
    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool? PageBreakBefore { get; init; }

    public NumberReference? Number { get; init; }

    /// <summary>The children of <c>w:pBdr</c>, as markup.</summary>
    public string? Borders { get; init; }

    /// <summary>Colour of the ground, hex digits.</summary>
    public string? Ground { get; init; }

    /// <summary>The children of <c>w:tabs</c>, as markup.</summary>
    public string? Tabs { get; init; }

    /// <summary>True where lines run from right to left: left then means where lines start.</summary>
    public bool? RightToLeft { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Line { get; init; }

    public LineRule LineRule { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>How far the first line stands out to the left.</summary>
    public int? Hanging { get; init; }

    /// <summary>left, center or right.</summary>
    public string? Alignment { get; init; }

    /// <summary>Depth in the navigation pane, from 0.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Writes the children of <c>w:pPr</c> in the order of the schema (ISO/IEC 29500-1, CT_PPrBase), after the style.</summary>
    public void Write(MarkupBuffer xml)
    {
        if (KeepNext)
        {
            xml.Raw("<w:keepNext/>"u8);
        }
        if (KeepLines)
        {
            xml.Raw("<w:keepLines/>"u8);
        }
        if (PageBreakBefore is { } breaks)
        {
            xml.Raw(breaks ? "<w:pageBreakBefore/>"u8 : "<w:pageBreakBefore w:val=\"0\"/>"u8);
        }
        if (Number is { } number)
        {
            xml.Write($"<w:numPr><w:ilvl w:val=\"{number.Level}\"/><w:numId w:val=\"{number.Instance}\"/></w:numPr>");
        }
        WriteGround(xml);
        if (RightToLeft is { } turned)
        {
            xml.Raw(turned ? "<w:bidi/>"u8 : "<w:bidi w:val=\"0\"/>"u8);
        }
        WriteSpacing(xml);
        WriteIndent(xml);
        if (Alignment is not null)
        {
            xml.Write($"<w:jc w:val=\"{Alignment}\"/>");
        }
        if (OutlineLevel is { } level)
        {
            xml.Write($"<w:outlineLvl w:val=\"{level}\"/>");
        }
    }

    void WriteGround(MarkupBuffer xml)
    {
        if (Borders is not null)
        {
            xml.Raw("<w:pBdr>"u8);
            xml.Raw(Borders);
            xml.Raw("</w:pBdr>"u8);
        }
        if (Ground is not null)
        {
            xml.Write($"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Ground}\"/>");
        }
        if (Tabs is not null)
        {
            xml.Raw("<w:tabs>"u8);
            xml.Raw(Tabs);
            xml.Raw("</w:tabs>"u8);
        }
    }

    void WriteSpacing(MarkupBuffer xml)
    {
        if (Before is null && After is null && Line is null)
        {
            return;
        }
        xml.Raw("<w:spacing"u8);
        Attribute(xml, "w:before", Before);
        Attribute(xml, "w:after", After);
        Attribute(xml, "w:line", Line);
        if (Line is not null)
        {
            xml.Raw(LineRule == LineRule.Exact ? " w:lineRule=\"exact\""u8 : " w:lineRule=\"atLeast\""u8);
        }
        xml.Raw("/>"u8);
    }

    void WriteIndent(MarkupBuffer xml)
    {
        if (Left is null && Right is null && Hanging is null)
        {
            return;
        }
        xml.Raw("<w:ind"u8);
        Attribute(xml, "w:left", Left);
        Attribute(xml, "w:right", Right);
        Attribute(xml, "w:hanging", Hanging);
        xml.Raw("/>"u8);
    }

    static void Attribute(MarkupBuffer xml, string name, int? value)
    {
        if (value is { } number)
        {
            xml.Raw(" "u8);
            xml.Raw(name);
            xml.Write($"=\"{number}\"");
        }
    }
}
