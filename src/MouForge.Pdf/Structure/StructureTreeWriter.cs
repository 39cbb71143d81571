using MouForge.Pdf.Content;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Structure;

/// <summary>Writes the structure tree of a new document (ISO 32000-1, 14.7).</summary>
sealed class StructureTreeWriter(PdfFile file, IReadOnlyList<PdfPage> pages)
{
    /// <summary>Writes the tree under a root; returns the number of the tree's object.</summary>
    public int Write(StructureElement root)
    {
        int id = file.Reserve();
        var ids = new ElementIds(file);
        ids.Number(root);
        new ElementWriter(file, ids).Write(root, id);
        var parents = new ParentTree(file).Write(pages);
        var target = file.Begin(id).Raw("<</Type/StructTreeRoot/K "u8).Reference(root.ObjectId)
            .Raw("/ParentTree "u8).Reference(parents.Id).Raw("/ParentTreeNextKey "u8).Integer(parents.NextKey);
        if (ids.HasStrong)
        {
            target.Raw("/RoleMap<</Strong/Span>>"u8);
        }
        ids.WriteTree(target);
        target.Raw(">>"u8);
        file.End();
        return id;
    }
}
