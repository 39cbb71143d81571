namespace MouForge.Pdf.Reading;

/// <summary>Reads the files that a document holds.</summary>
static class AttachmentReader
{
    /// <summary>The bytes of a file; null where there is none of the name.</summary>
    /// <exception cref="PdfSyntaxException">It is broken.</exception>
    public static ReadOnlyMemory<byte>? Read(PdfObjects objects, string name)
    {
        PdfValue[] files = [.. objects.Resolve(objects.Resolve(objects.Resolve(objects.Catalog["Names"])["EmbeddedFiles"])["Names"]).Items];
        for (int i = 0; i + 1 < files.Length; i += 2)
        {
            if (files[i].Text == name)
            {
                return objects.Stream(objects.Resolve(objects.Resolve(files[i + 1])["EF"])["F"].Reference).Decode();
            }
        }
        return null;
    }
}
