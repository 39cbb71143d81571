using System.Text;
using MouForge.Signing.Paper;

namespace MouForge.Tests.Signing.Paper;

public sealed class ScanFileTests
{
    [Fact]
    public void Read_EachType_IsToldByItsContent()
    {
        ScanFile.Read(Pictures.Png()).Value!.Type.ShouldBe(ScanType.Png);
        ScanFile.Read(Pictures.Jpeg()).Value!.Type.ShouldBe(ScanType.Jpeg);
        ScanFile.Read(Pictures.Pdf()).Value!.Type.ShouldBe(ScanType.Pdf);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<html><script>alert(1)</script>")]
    [InlineData("PK\u0003\u0004")]
    public void Read_OtherType_IsRefused(string content)
        => ScanFile.Read(Encoding.Latin1.GetBytes(content)).Refusal!.Code.ShouldBe("other_type");

    [Fact]
    public void Read_TwoHundredMegabytes_IsRefusedUnread()
        => ScanFile.Read(new byte[200 * 1024 * 1024]).Refusal!.Code.ShouldBe("too_large");

    [Fact]
    public void Read_PngWithMetadata_KeepsThePictureAlone()
    {
        var scan = ScanFile.Read(Pictures.Png(0, 2, 2, ("tEXt", "Author\0Corliss Vane"), ("eXIf", "MM place"), ("pHYs", "123456789"))).Value!;

        string kept = Encoding.Latin1.GetString(scan.Content.Span);
        kept.ShouldNotContain("Corliss");
        kept.ShouldNotContain("place");
        kept.ShouldContain("pHYs");
        ScanFile.Read(scan.Content).Value!.Content.ToArray().ShouldBe(scan.Content.ToArray());
    }

    [Fact]
    public void Read_PngWithSomethingBehindItsEnd_CutsItOff()
    {
        byte[] png = Pictures.Png();

        ScanFile.Read((byte[])[.. png, .. "hidden"u8]).Value!.Content.ToArray().ShouldBe(png);
    }

    [Theory]
    [InlineData(100_000u, 100_000u)]
    [InlineData(20_000u, 20_000u)]
    [InlineData(0u, 5u)]
    [InlineData(uint.MaxValue, 1u)]
    public void Read_PixelBomb_IsRefusedByItsHeader(uint width, uint height)
        => ScanFile.Read(Pictures.Png(0, width, height)).Refusal!.Code.ShouldBe("too_many_pixels");

    [Fact]
    public void Read_JpegBomb_IsRefusedByItsHeader()
        => ScanFile.Read(Pictures.Jpeg(65_000, 65_000)).Refusal!.Code.ShouldBe("too_many_pixels");

    [Fact]
    public void Read_DamagedPng_IsRefused()
    {
        byte[] png = Pictures.Png();
        png[^20] ^= 1;

        ScanFile.Read(png).Refusal!.Code.ShouldBe("damaged");
        ScanFile.Read(Pictures.Png().AsMemory()[..^5]).Refusal!.Code.ShouldBe("damaged");
    }

    [Fact]
    public void Read_JpegCutOff_IsRefused() => ScanFile.Read(Pictures.Jpeg().AsMemory()[..^2]).Refusal!.Code.ShouldBe("damaged");

    [Fact]
    public void Read_JpegWithMetadata_KeepsThePictureAndWhichWayUpItIs()
    {
        byte[] jpeg = Pictures.Jpeg(20, 10, Pictures.Exif(6), Pictures.Segment(0xFE, [.. "Corliss"u8]), Pictures.Segment(0xED, [.. "Photoshop"u8]));

        var scan = ScanFile.Read(jpeg).Value!;

        string kept = Encoding.Latin1.GetString(scan.Content.Span);
        kept.ShouldNotContain("GPS!");
        kept.ShouldNotContain("Corliss");
        kept.ShouldNotContain("Photoshop");
        scan.Content.Span[31].ShouldBe((byte)6);
        ScanFile.Read(scan.Content).Value!.Content.ToArray().ShouldBe(scan.Content.ToArray());
    }

    [Fact]
    public void Read_UprightJpegWithoutMetadata_StaysAsItIs()
    {
        byte[] jpeg = Pictures.Jpeg();

        ScanFile.Read(jpeg).Value!.Content.ToArray().ShouldBe(jpeg);
        ScanFile.Read(Pictures.Jpeg(20, 10, Pictures.Exif(1))).Value!.Content.ToArray().ShouldBe(jpeg);
    }

    [Theory]
    [InlineData("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")]
    [InlineData("/OpenAction<</S/J#61vaScript/JS(x)>>")]
    [InlineData("/AA<</O<</S/Launch/F(cmd.exe)>>>>")]
    [InlineData("/Names<</EmbeddedFiles 3 0 R>>")]
    [InlineData("/AcroForm<</XFA 4 0 R>>")]
    public void Read_PdfWithActiveContent_IsRefused(string body) => ScanFile.Read(Pictures.Pdf(body)).Refusal!.Code.ShouldBe("active_content");

    [Theory]
    [InlineData("/LaunchPad 1")]
    [InlineData("/Title(about JavaScript)")]
    public void Read_PdfThatOnlySoundsActive_IsTaken(string body) => ScanFile.Read(Pictures.Pdf(body)).IsDone.ShouldBeTrue();

    [Fact]
    public void Read_EncryptedPdf_IsRefused() => ScanFile.Read(Pictures.Pdf("/Encrypt 9 0 R")).Refusal!.Code.ShouldBe("encrypted");

    [Fact]
    public void Read_ScriptInAnObjectStream_IsFound()
    {
        ScanFile.Read(Pictures.PdfWithObjectStream("7 0 <</S/JavaScript>>")).Refusal!.Code.ShouldBe("active_content");
        ScanFile.Read(Pictures.PdfWithObjectStream("7 0 <</Type/Page>>")).IsDone.ShouldBeTrue();
        ScanFile.Read(Pictures.PdfWithObjectStream("7 0 <</Type/Page>>", false)).Refusal!.Code.ShouldBe("cannot_be_checked");
    }
}
