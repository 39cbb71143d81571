using MouForge.Pdf.Annotations;
using MouForge.Pdf.Content;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Structure;

/// <summary>Writes structure elements: one object each, in reading order.</summary>
sealed class ElementWriter(PdfFile file, ElementIds ids)
{
    /// <summary>Writes an element and all new ones below it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">Number of what holds it.</param>
    /// <exception cref="InvalidOperationException">An element lacks what its type asks for.</exception>
    public void Write(StructureElement element, int parent)
    {
        if (element.Kept.IsMissing)
        {
            StructureRules.Check(element, ids.Names);
        }
        // The root is written plainly, since certificate pages will be added to it.
        bool isPlain = element.Parent is null && element.Kept.IsMissing;
        var target = isPlain ? file.Begin(element.ObjectId) : file.BeginPacked(element.ObjectId);
        var home = element.Kept.IsMissing ? HomePage(element) : null;
        if (element.Kept.IsMissing)
        {
            WriteNew(target, element, parent, home);
        }
        else
        {
            WriteKept(target, element);
        }
        ElementProperties.Write(target, element);
        WriteKids(target, element, home);
        target.Raw(">>"u8);
        if (isPlain)
        {
            file.End();
        }
        else
        {
            file.EndPacked();
        }
        for (int i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i].Item is StructureElement child)
            {
                Write(child, element.ObjectId);
            }
        }
    }

    static void WriteNew(PdfBuffer target, StructureElement element, int parent, PdfPage? home)
    {
        target.Raw("<</S"u8).Name(element.Type.Name).Raw("/P "u8).Reference(parent);
        if (home is not null)
        {
            target.Raw("/Pg "u8).Reference(home.ObjectId);
        }
    }

    // Its children are listed anew, and a text that the update sets stands instead of the old one.
    static void WriteKept(PdfBuffer target, StructureElement element)
    {
        target.Raw("<<"u8);
        foreach (var (key, value) in element.Kept.Entries)
        {
            if (key != "K" && (key != "ActualText" || element.ActualText is null))
            {
                target.Name(key).Byte((byte)' ').Raw(value.Bytes.Span);
            }
        }
    }

    static void WriteKids(PdfBuffer target, StructureElement element, PdfPage? home)
    {
        var kids = element.Kids;
        if (kids.Count == 0)
        {
            return;
        }
        target.Raw(kids.Count == 1 ? "/K "u8 : "/K["u8);
        for (int i = 0; i < kids.Count; i++)
        {
            WriteKid(target, kids[i], home);
        }
        if (kids.Count > 1)
        {
            target.Byte((byte)']');
        }
    }

    static void WriteKid(PdfBuffer target, StructureKid kid, PdfPage? home)
    {
        switch (kid.Item)
        {
            case StructureElement child:
                target.Reference(child.ObjectId);
                break;
            case PdfPage page when page == home:
                target.Integer(kid.ContentId).Byte((byte)' ');
                break;
            case PdfPage page:
                target.Raw("<</Type/MCR/Pg "u8).Reference(page.ObjectId).Raw("/MCID "u8).Integer(kid.ContentId).Raw(">>"u8);
                break;
            case PageAnnotation annotation:
                target.Raw("<</Type/OBJR/Pg "u8).Reference(annotation.Page.ObjectId).Raw("/Obj "u8).Reference(annotation.ObjectId).Raw(">>"u8);
                break;
            case PdfValue kept:
                target.Raw(kept.Bytes.Span).Byte((byte)' ');
                break;
        }
    }

    /// <summary>The page of an element's first own content; content on it is named by its number alone.</summary>
    static PdfPage? HomePage(StructureElement element)
    {
        for (int i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i].Item is PdfPage page)
            {
                return page;
            }
        }
        return null;
    }
}
