using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace MouForge.Documents.Word.Tests;

/// <summary>Asks the Open XML SDK whether a file keeps to the schema of Office 2021.</summary>
static class Conformance
{
    /// <summary>What is wrong with the file, one line each.</summary>
    public static IReadOnlyList<string> ErrorsOf(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2021).Validate(file)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
