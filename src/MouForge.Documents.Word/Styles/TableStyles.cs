using MouForge.Documents.Markup;

namespace MouForge.Documents.Word.Styles;

/// <summary>
/// Writes the table styles. Bold heads come from paragraph styles: bold said by both a table style and a paragraph style cancels out
/// (ISO/IEC 29500-1, 17.7.3, toggle properties).
/// </summary>
static class TableStyles
{
    public static void Write(MarkupBuffer xml)
    {
        xml.Raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"u8);
        xml.Raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"u8);
        new CellMargins(0, 108).Write(xml);
        xml.Raw("</w:tblPr></w:style>"u8);
        WriteHead(xml, StyleIds.NormalTable, "MouForge Table", "TableNormal");
        xml.Raw("<w:tblBorders>"u8);
        xml.Raw(Borders.Edge("top", "single", 8, Colors.Navy, 0));
        xml.Raw(Borders.Edge("bottom", "single", 8, Colors.Navy, 0));
        xml.Raw(Borders.Edge("insideH", "single", 4, Colors.Hair, 0));
        xml.Raw("</w:tblBorders>"u8);
        new CellMargins(70, 120).Write(xml);
        WriteFirstRow(xml);
        WriteHead(xml, StyleIds.DenseTable, "MouForge Table Dense", StyleIds.NormalTable);
        new CellMargins(40, 100).Write(xml);
        WriteFirstRow(xml);
        WriteHead(xml, StyleIds.MatrixTable, "MouForge Matrix", StyleIds.NormalTable);
        xml.Raw("<w:tblBorders>"u8);
        xml.Raw(Borders.Edge("insideV", "single", 4, Colors.Faint, 0));
        xml.Raw("</w:tblBorders>"u8);
        new CellMargins(22, 60).Write(xml);
        WriteFirstRow(xml);
    }

    // Each style says it again: LibreOffice does not inherit the look of the first row.
    static void WriteFirstRow(MarkupBuffer xml)
    {
        xml.Raw("</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>"u8);
        xml.Raw(Borders.Edge("bottom", "single", 6, Colors.Navy, 0));
        xml.Write($"</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Colors.Head}\"/><w:vAlign w:val=\"bottom\"/></w:tcPr>");
        xml.Raw("</w:tblStylePr></w:style>"u8);
    }

    static void WriteHead(MarkupBuffer xml, string id, string name, string basedOn)
    {
        xml.Write($"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>");
        xml.Write($"<w:basedOn w:val=\"{basedOn}\"/><w:qFormat/><w:tblPr>");
    }
}
