using System.Xml;

namespace MouForge.Documents.Word.Returned;

/// <summary>Reads a .docx that a partner edited and sent back. The file is not trusted: what is hostile or damaged is refused with a reason.</summary>
public static class ReturnedFile
{
    /// <summary>Reads the paragraphs, tracked changes accepted, comments kept.</summary>
    /// <param name="file">The bytes as they were uploaded.</param>
    /// <param name="limits">How much it may hold; the usual limits where null.</param>
    public static ReturnedReading Read(ReadOnlyMemory<byte> file, ReturnedLimits? limits = null)
    {
        limits ??= new ReturnedLimits();
        try
        {
            using var package = new ReturnedPackage(file, limits);
            string main = package.MainPart();
            package.RefuseExternalParts();
            using var xml = package.Open(main);
            return new ReturnedReading(new ReturnedBody(ReturnedComments.Of(package), limits).Read(xml), null);
        }
        catch (ReturnedRefusalException refused)
        {
            return new ReturnedReading(null, refused.Refusal);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            return new ReturnedReading(null, ReturnedRefusal.Damaged);
        }
    }
}
