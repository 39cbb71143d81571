namespace MouForge.Documents.Word.Parts;

/// <summary>Beginnings of parts.</summary>
static class Namespaces
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>WordprocessingML (ISO/IEC 29500-1, transitional).</summary>
    public const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>WordprocessingML, relationships, and Word 2010's own elements (tick boxes), which older readers may ignore.</summary>
    public const string Body = Word
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    /// <summary>Beginning of the types of relationships between parts.</summary>
    public const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
