using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests;

/// <summary>What outside programs say of the files. Warnings count as errors.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void FeatureSample_Checked_IsPdfUa1AndPdfA3a()
    {
        using var file = new TemporaryFile(FeatureSample.Make());

        OutsideTool.PdfConformance(file.Name).ShouldBeEmpty();
    }

    [Fact]
    public void FeatureSample_Checked_IsSoundPdf()
    {
        using var file = new TemporaryFile(FeatureSample.Make());

        OutsideTool.QpdfCheck(file.Name).ShouldBeEmpty();
    }
}
