using MouForge.Documents.Markup;
using MouForge.Documents.Word.Styles;

namespace MouForge.Documents.Word.Body;

/// <summary>Writes the frames of tables that place things and hold no rows of data.</summary>
static class LayoutTable
{
    /// <summary>Opens a table with fixed columns; its rows and <see cref="Close"/> follow.</summary>
    /// <param name="body">Where to.</param>
    /// <param name="indent">From the page's margin, in twips.</param>
    /// <param name="columns">Widths of the columns in twips.</param>
    /// <param name="margins">Margins of the cells.</param>
    /// <param name="borders">The children of <c>w:tblBorders</c> as markup; none for no lines.</param>
    public static void Open(BodyWriter body, int indent, ReadOnlySpan<int> columns, CellMargins margins, string borders = "")
    {
        int width = 0;
        foreach (int column in columns)
        {
            width += column;
        }
        var xml = body.Xml;
        xml.Raw(body.RightToLeft ? "<w:tbl><w:tblPr><w:bidiVisual/>"u8 : "<w:tbl><w:tblPr>"u8);
        xml.Write($"<w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblInd w:w=\"{indent}\" w:type=\"dxa\"/>");
        if (borders.Length > 0)
        {
            xml.Raw("<w:tblBorders>"u8);
            xml.Raw(borders);
            xml.Raw("</w:tblBorders>"u8);
        }
        xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        margins.Write(xml);
    }

    /// <summary>Ends the table's properties with its alternative text and writes the grid.</summary>
    public static void Describe(MarkupBuffer xml, string description, ReadOnlySpan<int> columns)
    {
        if (description.Length > 0)
        {
            xml.Write($"<w:tblDescription w:val=\"{description}\"/>");
        }
        xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (int column in columns)
        {
            xml.Write($"<w:gridCol w:w=\"{column}\"/>");
        }
        xml.Raw("</w:tblGrid>"u8);
    }

    /// <summary>Opens a row that no page break splits.</summary>
    /// <param name="body">Where to.</param>
    /// <param name="height">Exact height in twips; 0 for as high as its text.</param>
    public static void OpenRow(BodyWriter body, int height = 0)
    {
        var xml = body.Xml;
        xml.Raw("<w:tr><w:trPr><w:cantSplit/>"u8);
        if (height > 0)
        {
            xml.Write($"<w:trHeight w:val=\"{height}\" w:hRule=\"exact\"/>");
        }
        body.Revisions.WriteMark();
        xml.Raw("</w:trPr>"u8);
    }

    /// <summary>Opens a cell.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="width">Its width in twips.</param>
    /// <param name="properties">What follows the width in <c>w:tcPr</c>, as markup.</param>
    public static void OpenCell(MarkupBuffer xml, int width, string properties = "")
    {
        xml.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        xml.Raw(properties);
        xml.Raw("</w:tcPr>"u8);
    }

    public static void CloseCell(MarkupBuffer xml) => xml.Raw("</w:tc>"u8);

    public static void CloseRow(MarkupBuffer xml) => xml.Raw("</w:tr>"u8);

    public static void Close(MarkupBuffer xml) => xml.Raw("</w:tbl>"u8);
}
