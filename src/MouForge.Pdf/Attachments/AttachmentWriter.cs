using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Attachments;

/// <summary>Writes attached files as ISO 19005-3, 6.8 and Annex E want them: associated with the document, described, with their media type.</summary>
sealed class AttachmentWriter(PdfFile file, DateTimeOffset modifiedAt)
{
    /// <summary>Writes the files; returns the numbers of their specifications in the order of their names.</summary>
    public IReadOnlyList<(string Name, int Id)> Write(IEnumerable<PdfAttachment> attachments)
    {
        var written = new List<(string, int)>();
        foreach (var attachment in attachments.OrderBy(attachment => attachment.Name, Comparer<string>.Create(PdfString.CompareEncoded)))
        {
            written.Add((attachment.Name, WriteSpecification(attachment, WriteContent(attachment))));
        }
        return written;
    }

    /// <summary>The entries of the catalog.</summary>
    public static void WriteEntries(PdfBuffer catalog, IReadOnlyList<(string Name, int Id)> files)
    {
        if (files.Count == 0)
        {
            return;
        }
        catalog.Raw("/AF["u8);
        foreach (var (_, id) in files)
        {
            catalog.Reference(id);
        }
        catalog.Raw("]/Names<</EmbeddedFiles<</Names["u8);
        foreach (var (name, id) in files)
        {
            catalog.Text(name).Byte((byte)' ').Reference(id);
        }
        catalog.Raw("]>>>>"u8);
    }

    int WriteContent(PdfAttachment attachment)
    {
        int id = file.Reserve();
        using var entries = new PdfBuffer(256);
        entries.Raw("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType)
            .Raw("/Params<</Size "u8).Integer(attachment.Content.Length).Raw("/ModDate"u8).Date(modifiedAt).Raw(">>"u8);
        file.Stream(id, entries.Written, attachment.Content.Span);
        return id;
    }

    int WriteSpecification(PdfAttachment attachment, int content)
    {
        int id = file.Reserve();
        file.BeginPacked(id).Raw("<</Type/Filespec/F"u8).Text(attachment.Name).Raw("/UF"u8).Text(attachment.Name)
            .Raw("/Desc"u8).Text(attachment.Description).Raw("/AFRelationship"u8).Name(attachment.Relationship.ToString())
            .Raw("/EF<</F "u8).Reference(content).Raw("/UF "u8).Reference(content).Raw(">>>>"u8);
        file.EndPacked();
        return id;
    }
}
