using MouForge.Documents.Word.Body;
using MouForge.Documents.Word.Styles;
using static MouForge.Documents.Word.Styles.Length;

namespace MouForge.Documents.Word.Parts;

/// <summary>Writes the foot of a client page: whom to call, the form line, the page. It names no subject and shows no code.</summary>
static class ClientFooter
{
    static readonly int RuleToText = Twips(5);
    static readonly int CellGap = Twips(4);
    static readonly string Rule = Borders.Edge("top", "single", 8, Colors.Navy, 0);

    // Shares of the width, in hundredths; large type needs more room for the number in the middle.
    static readonly int[] Three = [24, 34, 42];
    static readonly int[] LargeThree = [22, 36, 42];

    public static void Write(BodyWriter part, PageKind kind)
    {
        var properties = part.Document.Properties;
        if (properties.Hotlines.Count > 0)
        {
            WriteHotlines(part, properties.Hotlines, part.Pages.TextWidth(kind));
        }
        part.OpenCellParagraph(StyleIds.FormLine);
        part.Inlines.Write(properties.FormLine);
        part.Inlines.Write(part.IsLarge ? properties.FormLine is null ? properties.Words.LargePrint : $" · {properties.Words.LargePrint}" : "");
        part.Xml.Raw("<w:r><w:tab/></w:r>"u8);
        FooterPart.WritePage(part, properties.Words.PageOf);
        part.CloseParagraph();
    }

    static void WriteHotlines(BodyWriter part, IReadOnlyList<HotlineCell> cells, int width)
    {
        int[] columns = Columns(cells.Count, width, part.IsLarge);
        LayoutTable.Open(part, 0, columns, new(0, 0), Rule);
        LayoutTable.Describe(part.Xml, "", columns);
        LayoutTable.OpenRow(part);
        for (int i = 0; i < columns.Length; i++)
        {
            // A number never touches the next cell.
            var format = new ParagraphFormat { Right = i < columns.Length - 1 ? CellGap : null };
            LayoutTable.OpenCell(part.Xml, columns[i]);
            part.WriteCellParagraph(StyleIds.HotlineTitle, cells[i].Title, format with { Before = RuleToText });
            part.WriteCellParagraph(StyleIds.HotlineText, cells[i].Text, format);
            LayoutTable.CloseCell(part.Xml);
        }
        LayoutTable.CloseRow(part.Xml);
        LayoutTable.Close(part.Xml);
    }

    static int[] Columns(int count, int width, bool large)
    {
        int[] columns = new int[count];
        for (int i = 0; i < count; i++)
        {
            columns[i] = count == Three.Length ? width * (large ? LargeThree : Three)[i] / 100 : width / count;
        }
        return columns;
    }
}
