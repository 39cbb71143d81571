namespace MouForge.Pdf;

/// <summary>A file inside of the document.</summary>
/// <param name="Name">File name with extension, unique in the document.</param>
/// <param name="Content">The file's bytes.</param>
/// <param name="MediaType">Media type, such as "application/json".</param>
/// <param name="Relationship">What the file is to the document.</param>
/// <param name="Description">One sentence for people, shown in the reader's list of attachments.</param>
public sealed record PdfAttachment(
    string Name,
    ReadOnlyMemory<byte> Content,
    string MediaType,
    AttachmentRelationship Relationship,
    string Description);
