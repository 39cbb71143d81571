using MouForge.Pdf.Reading;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests.Reading;

public sealed class PdfSourceTests
{
    [Fact]
    public void Read_OwnFile_KnowsPagesFieldsAndFiles()
    {
        var source = PdfSource.Read(FeatureSample.Make());

        source.PageCount.ShouldBe(3);
        source.Revisions.ShouldBe(1);
        source.Fields.ShouldNotBeEmpty();
        source.Fields.ShouldAllBe(field => field.Page == 2 && field.Area.Width > 0);
        source.FirstRevision().ShouldBeSameAs(source);
    }

    [Fact]
    public void Read_FileThatAnotherProgramAppendedATableTo_IsReadWithIt()
    {
        using var original = new TemporaryFile(FeatureSample.Make());
        string updated = original.Name + ".2.pdf";
        // qpdf writes the file anew with classic tables.
        OutsideTool.Succeed("qpdf", "qpdf", "--object-streams=disable", original.Name, updated);
        byte[] file = File.ReadAllBytes(updated);
        File.Delete(updated);

        var source = PdfSource.Read(file);

        source.PageCount.ShouldBe(3);
        source.BaseContentOf(0).Span.SequenceEqual(PdfSource.Read(FeatureSample.Make()).BaseContentOf(0).Span).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\nstartxref\n9\n%%EOF\n")]
    [InlineData("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Prev 9>>\nstartxref\n9\n%%EOF\n")]
    [InlineData("PK\u0003\u0004")]
    public void Read_NoSuchPdf_IsASyntaxError(string text) => Should.Throw<PdfSyntaxException>(() => PdfSource.Read(System.Text.Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void Read_AnyBytesChanged_IsReadOrASyntaxError()
    {
        byte[] file = FeatureSample.Make();
        var random = new Random(11);
        for (int i = 0; i < 300; i++)
        {
            byte[] changed = [.. file];
            // Most faults that matter are in the tables at the end.
            int from = i % 2 == 0 ? 0 : file.Length - 1500;
            for (int n = 0; n < 4; n++)
            {
                changed[random.Next(from, file.Length)] = (byte)random.Next(256);
            }
            try
            {
                var source = PdfSource.Read(changed);
                _ = source.Fields.Count + source.PrivateData.Length;
            }
            catch (PdfSyntaxException)
            {
            }
        }
    }
}
