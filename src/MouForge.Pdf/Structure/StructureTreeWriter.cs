using MouForge.Pdf.Annotations;
using MouForge.Pdf.Content;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Structure;

/// <summary>Writes the structure tree (ISO 32000-1, 14.7): one object per element, in reading order.</summary>
sealed class StructureTreeWriter(PdfFile file, IReadOnlyList<PdfPage> pages)
{
    readonly SortedDictionary<string, int> _ids = new(StringComparer.Ordinal);
    bool _hasStrong;
    int _notes;

    /// <summary>Writes the tree under a root; returns the number of the tree's object.</summary>
    public int Write(StructureElement root)
    {
        int id = file.Reserve();
        Number(root);
        WriteElement(root, id);
        var parents = new ParentTree(file).Write(pages);
        var target = file.Begin(id).Raw("<</Type/StructTreeRoot/K "u8).Reference(root.ObjectId)
            .Raw("/ParentTree "u8).Reference(parents.Id).Raw("/ParentTreeNextKey "u8).Integer(parents.NextKey);
        if (_hasStrong)
        {
            target.Raw("/RoleMap<</Strong/Span>>"u8);
        }
        WriteIdTree(target);
        target.Raw(">>"u8);
        file.End();
        return id;
    }

    void Number(StructureElement element)
    {
        element.ObjectId = file.Reserve();
        _hasStrong |= element.Type == StructureType.Strong;
        if (element.Type == StructureType.Note)
        {
            // ISO 14289-1, 7.9: each Note has an ID.
            element.Id ??= $"note-{++_notes}";
        }
        if (element.Id is { } name && !_ids.TryAdd(name, element.ObjectId))
        {
            throw new InvalidOperationException($"Two structure elements have the Id '{name}'.");
        }
        for (int i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i].Item is StructureElement child)
            {
                Number(child);
            }
        }
    }

    void WriteElement(StructureElement element, int parent)
    {
        StructureRules.Check(element, _ids);
        // The root is written plainly, since certificate pages will be added to it.
        bool isRoot = element.Parent is null;
        var target = isRoot ? file.Begin(element.ObjectId) : file.BeginPacked(element.ObjectId);
        target.Raw("<</S"u8).Name(element.Type.Name).Raw("/P "u8).Reference(parent);
        var home = HomePage(element);
        if (home is not null)
        {
            target.Raw("/Pg "u8).Reference(home.ObjectId);
        }
        ElementProperties.Write(target, element);
        WriteKids(target, element, home);
        target.Raw(">>"u8);
        if (isRoot)
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
                WriteElement(child, element.ObjectId);
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

    void WriteIdTree(PdfBuffer target)
    {
        if (_ids.Count == 0)
        {
            return;
        }
        target.Raw("/IDTree<</Names["u8);
        foreach (var (name, id) in _ids)
        {
            target.Literal(name).Reference(id);
        }
        target.Raw("]>>"u8);
    }
}
