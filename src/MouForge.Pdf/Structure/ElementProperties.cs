using MouForge.Pdf.Content;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Structure;

/// <summary>Writes what an element says of itself: texts, language, and the attributes of tables, lists and pictures (ISO 32000-1, 14.8.5).</summary>
static class ElementProperties
{
    public static void Write(PdfBuffer target, StructureElement element)
    {
        WriteText(target, "/Alt"u8, element.Alt);
        WriteText(target, "/ActualText"u8, element.ActualText);
        WriteText(target, "/Lang"u8, element.Language);
        WriteText(target, "/T"u8, element.Title);
        if (element.Id is not null)
        {
            target.Raw("/ID"u8).Literal(element.Id);
        }
        WriteTable(target, element);
        if (element.Numbering is { } numbering)
        {
            target.Raw("/A<</O/List/ListNumbering"u8).Name(numbering.ToString()).Raw(">>"u8);
        }
        if (element.BoundingBox is { } box)
        {
            double height = PageOf(element)!.Height;
            target.Raw("/A<</O/Layout/BBox["u8).Point(box.X, height - box.Bottom).Point(box.Right, height - box.Y).Raw("]>>"u8);
        }
    }

    /// <summary>The page on which an element's first content stands, its own or a child's; null if nothing is painted.</summary>
    public static PdfPage? PageOf(StructureElement element)
    {
        foreach (var kid in element.Kids)
        {
            if ((kid.Item as PdfPage ?? (kid.Item is StructureElement child ? PageOf(child) : null)) is { } page)
            {
                return page;
            }
        }
        return null;
    }

    static void WriteText(PdfBuffer target, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            target.Raw(key).Text(text);
        }
    }

    static void WriteTable(PdfBuffer target, StructureElement element)
    {
        bool hasHeaders = element.Headers is { Count: > 0 };
        if (element.Scope is null && element.RowSpan == 1 && element.ColumnSpan == 1 && !hasHeaders)
        {
            return;
        }
        target.Raw("/A<</O/Table"u8);
        if (element.Scope is { } scope)
        {
            target.Raw("/Scope"u8).Name(scope.ToString());
        }
        if (element.RowSpan != 1)
        {
            target.Raw("/RowSpan "u8).Integer(element.RowSpan);
        }
        if (element.ColumnSpan != 1)
        {
            target.Raw("/ColSpan "u8).Integer(element.ColumnSpan);
        }
        if (hasHeaders)
        {
            target.Raw("/Headers["u8);
            foreach (string header in element.Headers!)
            {
                target.Literal(header);
            }
            target.Byte((byte)']');
        }
        target.Raw(">>"u8);
    }
}
