using MouForge.Pdf.Images;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Samples;

/// <summary>Small pictures of all kinds, beside the tests of their readers.</summary>
static class TestImages
{
    public static byte[] Read(string name) => File.ReadAllBytes(Repository.PathOf("tests", "MouForge.Pdf.Tests", "Images", "Files", name));

    public static PdfImage Parse(string name) => PdfImage.Parse(Read(name));
}
