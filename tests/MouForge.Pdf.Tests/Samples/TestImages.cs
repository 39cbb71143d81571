using MouForge.Pdf.Images;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Samples;

/// <summary>Small pictures of all kinds, beside the tests of their readers.</summary>
static class TestImages
{
    public static string Folder { get; } = Repository.PathOf("tests", "MouForge.Pdf.Tests", "Images", "Files");

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static PdfImage Parse(string name) => PdfImage.Parse(Read(name));
}
