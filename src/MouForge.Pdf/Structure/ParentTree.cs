using MouForge.Pdf.Content;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Structure;

/// <summary>From content and annotations back to their elements (ISO 32000-1, 14.7.4.4): pages have the keys from 0, annotations those after.</summary>
sealed class ParentTree(PdfFile file)
{
    /// <summary>Gives keys to all pages and then to all annotations, from a first one on; returns the key after the last. Call it before they are written.</summary>
    public static int Number(IReadOnlyList<PdfPage> pages, int key = 0)
    {
        foreach (var page in pages)
        {
            page.StructureKey = key++;
        }
        foreach (var page in pages)
        {
            foreach (var annotation in page.Annotations)
            {
                annotation.StructureKey = key++;
            }
        }
        return key;
    }

    /// <summary>Writes the tree; returns its number and the key that an added page or annotation gets.</summary>
    public (int Id, int NextKey) Write(IReadOnlyList<PdfPage> pages)
    {
        int id = file.Reserve(), nextKey = pages.Count;
        using var numbers = new PdfBuffer(1024);
        foreach (var page in pages)
        {
            if (page.Marked.Count > 0)
            {
                numbers.Integer(page.StructureKey).Byte((byte)' ').Reference(WriteElements(page));
            }
        }
        foreach (var page in pages)
        {
            foreach (var annotation in page.Annotations)
            {
                numbers.Integer(annotation.StructureKey).Byte((byte)' ').Reference(annotation.Element.ObjectId);
                nextKey++;
            }
        }
        file.Begin(id).Raw("<</Nums["u8).Raw(numbers.Written).Raw("]>>"u8);
        file.End();
        return (id, nextKey);
    }

    int WriteElements(PdfPage page)
    {
        int id = file.Reserve();
        var target = file.BeginPacked(id).Byte((byte)'[');
        for (int i = 0; i < page.Marked.Count; i++)
        {
            target.Reference(page.Marked[i].ObjectId);
        }
        target.Byte((byte)']');
        file.EndPacked();
        return id;
    }
}
