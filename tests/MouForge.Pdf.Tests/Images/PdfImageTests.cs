using System.IO.Compression;
using MouForge.Pdf.Images;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Images;

/// <summary>The pictures are 13 by 9 pixels with all filters; the .raw files hold what they are in RGB of 8 bits on white.</summary>
public sealed class PdfImageTests
{
    public static TheoryData<string> PngFiles()
        => [.. Directory.EnumerateFiles(TestImages.Folder, "*.png").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(PngFiles))]
    public void Parse_Png_HasItsPixels(string name)
    {
        byte[] expected = TestImages.Read(name.Replace("-interlaced", "", StringComparison.Ordinal) + ".raw");

        var image = TestImages.Parse(name + ".png");

        (image.Width, image.Height).ShouldBe((13, 9));
        var pixels = Inflate(image);
        int channels = pixels.Length / (13 * 9);
        channels.ShouldBe(name.StartsWith("gray", StringComparison.Ordinal) ? 1 : 3);
        for (int i = 0; i < expected.Length; i++)
        {
            int found = pixels[channels == 3 ? i : i / 3];
            // Blending rounds once here and once in the expectation.
            Math.Abs(found - expected[i]).ShouldBeLessThanOrEqualTo(1, $"sample {i} of {name}");
        }
    }

    [Theory]
    [InlineData("color.jpg", "DeviceRGB")]
    [InlineData("gray.jpg", "DeviceGray")]
    public void Parse_Jpeg_GoesInAsItIs(string name, string colors)
    {
        var image = TestImages.Parse(name);

        (image.Width, image.Height).ShouldBe((68, 88));
        image.Data.ShouldBe(TestImages.Read(name));
        image.Entries.ShouldBe($"/ColorSpace/{colors}/Filter/DCTDecode");
    }

    [Fact]
    public void Parse_JpegForPrinters_SaysWhatToDo()
        => Should.Throw<PdfImageException>(() => TestImages.Parse("cmyk.jpg")).Message.ShouldContain("RGB");

    [Fact]
    public void Parse_OtherFile_SaysSo() => Should.Throw<PdfImageException>(() => PdfImage.Parse("GIF89a"u8.ToArray())).Message.ShouldContain("neither");

    [Theory]
    [InlineData("palette-4.png")]
    [InlineData("rgba-16-interlaced.png")]
    [InlineData("color.jpg")]
    public void Parse_CutFile_ThrowsNothingElse(string name)
    {
        byte[] file = TestImages.Read(name);
        int firstScan = name.EndsWith(".jpg", StringComparison.Ordinal) ? 160 : file.Length - 13;

        for (int length = 0; length < firstScan; length++)
        {
            Should.Throw<PdfImageException>(() => PdfImage.Parse(file.AsMemory(0, length)));
        }
    }

    [Theory]
    [InlineData("palette-4.png")]
    [InlineData("rgb-8.png")]
    [InlineData("color.jpg")]
    public void Parse_BrokenBytes_ThrowsNothingElse(string name)
    {
        byte[] whole = TestImages.Read(name);
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] file = (byte[])whole.Clone();
            file[i] ^= 0xFF;
            try
            {
                PdfImage.Parse(file).Width.ShouldBePositive();
            }
            catch (PdfImageException broken)
            {
                broken.Message.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Parse_HugePng_IsRefusedBeforeItIsRead()
    {
        byte[] file = TestImages.Read("rgb-8.png");
        new byte[] { 0, 1, 0, 0, 0, 1, 0, 0 }.CopyTo(file, 16);

        Should.Throw<PdfImageException>(() => PdfImage.Parse(file)).Message.ShouldContain("65536 by 65536");
    }

    static byte[] Inflate(PdfImage image)
    {
        using var zlib = new ZLibStream(new MemoryStream(image.Data), CompressionMode.Decompress);
        var pixels = new MemoryStream();
        zlib.CopyTo(pixels);
        return pixels.ToArray();
    }
}
