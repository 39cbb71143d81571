using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>Writes pages, their streams and the resources that all of them share.</summary>
sealed class PageWriter(PdfFile file)
{
    /// <summary>Writes all pages; returns the number of the page tree.</summary>
    public int Write(IReadOnlyList<PdfPage> pages, DocumentResources resources)
    {
        int tree = file.Reserve(), shared = file.Reserve();
        foreach (var page in pages)
        {
            WritePage(page, tree, shared);
        }
        WriteResources(shared, resources);
        var target = file.Begin(tree).Raw("<</Type/Pages/Count "u8).Integer(pages.Count).Raw("/Kids["u8);
        foreach (var page in pages)
        {
            target.Reference(page.ObjectId);
        }
        target.Raw("]>>"u8);
        file.End();
        return tree;
    }

    /// <summary>Writes one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tree">Number of the page tree.</param>
    /// <param name="resources">Number of the resources.</param>
    public void WritePage(PdfPage page, int tree, int resources)
    {
        int content = file.Reserve(), state = file.Reserve();
        file.Stream(content, default, page.Content.Finish());
        file.Stream(state, default, page.StateContent.Finish());
        var target = file.Begin(page.ObjectId).Raw("<</Type/Page/Parent "u8).Reference(tree)
            .Raw("/MediaBox[0 0 "u8).Point(page.Width, page.Height).Raw("]/Resources "u8).Reference(resources)
            .Raw("/Contents["u8).Reference(content).Reference(state).Raw("]/Tabs/S"u8);
        if (page.Marked.Count > 0)
        {
            target.Raw("/StructParents "u8).Integer(page.StructureKey);
        }
        if (page.Annotations.Count > 0)
        {
            target.Raw("/Annots["u8);
            foreach (var annotation in page.Annotations)
            {
                target.Reference(annotation.ObjectId);
            }
            target.Byte((byte)']');
        }
        target.Raw(">>"u8);
        file.End();
        foreach (var annotation in page.Annotations)
        {
            annotation.Write(file);
        }
    }

    void WriteResources(int id, DocumentResources resources)
    {
        var (fonts, images) = resources.Write(file);
        var target = file.Begin(id).Raw("<</Font<<"u8);
        WriteNames(target, fonts);
        target.Raw(">>/XObject<<"u8);
        WriteNames(target, images);
        target.Raw(">>>>"u8);
        file.End();
    }

    static void WriteNames(PdfBuffer target, IReadOnlyList<(string Name, int Id)> entries)
    {
        foreach (var (name, id) in entries)
        {
            target.Name(name).Byte((byte)' ').Reference(id);
        }
    }
}
