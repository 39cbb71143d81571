using MouForge.Pdf.Attachments;
using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Metadata;
using MouForge.Pdf.Reading;
using MouForge.Pdf.Signatures;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Updates;

/// <summary>Writes the parts of an update in their order, behind the file.</summary>
sealed class UpdateAssembly
{
    readonly PdfUpdate _update;
    readonly PdfObjects _objects;
    readonly PdfEntries _catalog;
    readonly PdfDocumentOptions _options;

    public UpdateAssembly(PdfUpdate update)
    {
        (_update, _objects) = (update, update.Source.Objects);
        _catalog = new PdfEntries(_objects.Catalog);
        var before = update.Source.Options();
        _options = before with
        {
            Title = update.Title ?? before.Title,
            Producer = update.ShapedBy is null || before.Producer.Contains(update.ShapedBy, StringComparison.Ordinal) ? before.Producer : $"{before.Producer}, text shaped by {update.ShapedBy}",
            ModifiedAt = update.ModifiedAt,
        };
    }

    /// <summary>Writes the whole file, and in it the place for a seal where there is one.</summary>
    public (byte[] Bytes, SealHole Hole) Write(SealDictionary? seal = null)
    {
        using var file = new PdfFile(_update.Source.Origin());
        Number(file);
        int signature = seal is null ? 0 : SealFields(file);
        WritePages(file);
        _update.Structure.Write(file, _update.ChangedPages, _update.AddedPages);
        new FormUpdate(_objects, _update).Write(file, _catalog, isSealed: seal is not null);
        new OutlineUpdate(_objects).Write(file, _update.Bookmarks, _catalog);
        AttachmentUpdate.Merge(_catalog, _objects, new AttachmentWriter(file, _update.ModifiedAt).Write(_update.Attachments));
        WriteMetadata(file);
        var hole = seal?.Write(file, signature, _catalog) ?? default;
        int root = _objects.Trailer["Root"].Reference, info = _objects.Trailer["Info"].Reference;
        _catalog.Write(file, root);
        byte[] added = file.Finish(root, info);
        Release();
        byte[] whole = new byte[_update.Source.Bytes.Length + added.Length];
        _update.Source.Bytes.CopyTo(whole);
        added.CopyTo(whole, _update.Source.Bytes.Length);
        return (whole, hole);
    }

    /// <summary>Objects that others name before they are written.</summary>
    void Number(PdfFile file)
    {
        foreach (var page in _update.AddedPages)
        {
            page.ObjectId = file.Reserve();
        }
        PdfPage[] pages = [.. _update.ChangedPages, .. _update.AddedPages];
        foreach (var annotation in pages.SelectMany(page => page.Annotations))
        {
            annotation.ObjectId = file.Reserve();
        }
        _update.Structure.NextKey = ParentTree.Number(pages, _update.Structure.FirstFreeKey);
    }

    // The seal's value is one object, whichever page its field stands on.
    int SealFields(PdfFile file)
    {
        int signature = file.Reserve();
        foreach (var field in _update.ChangedPages.Concat(_update.AddedPages).SelectMany(page => page.Annotations).OfType<SignatureWidget>())
        {
            field.ValueId = signature;
        }
        return signature;
    }

    void WritePages(PdfFile file)
    {
        int tree = _objects.Catalog["Pages"].Reference;
        var changed = new PageUpdate(_objects, file, [.. _update.RemovedFields.Select(field => field.Id)]);
        foreach (var page in _update.ChangedPages)
        {
            changed.Write(page);
        }
        var writer = new PageWriter(file);
        foreach (var page in _update.AddedPages)
        {
            writer.WritePage(page, tree, _update.Resources.Id);
        }
        _update.Resources.Write(file, _update.AddedResources);
        if (_update.AddedPages.Count > 0)
        {
            new PdfEntries(_objects.Object(tree))
                .Set("Count", target => target.Integer(_update.Source.PageCount + _update.AddedPages.Count))
                .Set("Kids", target => WriteReferences(target, _update.Source.PageIds.Concat(_update.AddedPages.Select(page => page.ObjectId))))
                .Write(file, tree);
        }
    }

    void WriteMetadata(PdfFile file)
    {
        XmpMetadata.Write(file, _objects.Catalog["Metadata"].Reference, _options);
        DocumentInfo.Write(file, _objects.Trailer["Info"].Reference, _options);
        int pieces = PieceInfo.Write(file, _update.PrivateData.Span);
        if (pieces != 0)
        {
            _catalog.Set("PieceInfo", PieceInfo.Of(pieces, _options));
        }
    }

    void Release()
    {
        foreach (var page in _update.ChangedPages.Concat(_update.AddedPages))
        {
            page.Content.Release();
            page.StateContent.Release();
        }
    }

    /// <summary>Writes an array of references.</summary>
    public static void WriteReferences(PdfBuffer target, IEnumerable<int> ids)
    {
        target.Byte((byte)'[');
        foreach (int id in ids)
        {
            target.Reference(id);
        }
        target.Byte((byte)']');
    }
}
