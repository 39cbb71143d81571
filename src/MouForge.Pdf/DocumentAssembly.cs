using MouForge.Pdf.Attachments;
using MouForge.Pdf.Content;
using MouForge.Pdf.Forms;
using MouForge.Pdf.Metadata;
using MouForge.Pdf.Navigation;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf;

/// <summary>Writes the parts of a document in their order, and the catalog that names them (ISO 32000-1, 7.7.2).</summary>
sealed class DocumentAssembly(PdfFile file, PdfDocumentOptions options)
{
    public required IReadOnlyList<PdfPage> Pages { get; init; }

    public required DocumentResources Resources { get; init; }

    public required FormFields Fields { get; init; }

    public required StructureElement Root { get; init; }

    public required IReadOnlyList<Bookmark> Bookmarks { get; init; }

    public required IReadOnlyList<PdfAttachment> Attachments { get; init; }

    public required PageLabels Labels { get; init; }

    public ReadOnlyMemory<byte> PrivateData { get; init; }

    public byte[] Write()
    {
        Number();
        var form = new FormWriter(file, Fields);
        form.Prepare();
        int pages = new PageWriter(file).Write(Pages, Resources);
        int structure = new StructureTreeWriter(file, Pages).Write(Root);
        int fields = form.Write(), outline = new BookmarkWriter(file).Write(Bookmarks);
        var attachments = new AttachmentWriter(file, options.CreatedAt).Write(Attachments);
        int profile = SrgbProfile.Write(file), metadata = XmpMetadata.Write(file, options), info = DocumentInfo.Write(file, options);
        int pieces = PieceInfo.Write(file, PrivateData.Span), catalog = file.Reserve();
        var target = file.Begin(catalog).Raw("<</Type/Catalog/Pages "u8).Reference(pages).Raw("/Lang"u8).Text(options.Language)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure).Raw("/Metadata "u8).Reference(metadata)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile "u8).Reference(profile)
            .Raw(">>]"u8);
        if (options.DisplayTitle || options.IsRightToLeft)
        {
            target.Raw("/ViewerPreferences<<"u8).Raw(options.DisplayTitle ? "/DisplayDocTitle true"u8 : default)
                .Raw(options.IsRightToLeft ? "/Direction/R2L"u8 : default).Raw(">>"u8);
        }
        if (outline != 0)
        {
            target.Raw("/PageMode/UseOutlines/Outlines "u8).Reference(outline);
        }
        if (fields != 0)
        {
            target.Raw("/AcroForm "u8).Reference(fields);
        }
        Labels.Write(target);
        AttachmentWriter.WriteEntries(target, attachments);
        if (pieces != 0)
        {
            target.Raw("/PieceInfo"u8).Raw(PieceInfo.Of(pieces, options).Bytes.Span);
        }
        target.Raw(">>"u8);
        file.End();
        return file.Finish(catalog, info);
    }

    /// <summary>Objects that others name before they are written.</summary>
    void Number()
    {
        foreach (var page in Pages)
        {
            page.ObjectId = file.Reserve();
            foreach (var annotation in page.Annotations)
            {
                annotation.ObjectId = file.Reserve();
            }
        }
        ParentTree.Number(Pages);
    }
}
