namespace MouForge.Pdf.Tests;

public sealed class PdfColorTests
{
    [Fact]
    public void Parse_Hexadecimal_HasItsParts()
    {
        var color = PdfColor.Parse("#1F3A5f");

        (color.Red, color.Green, color.Blue).ShouldBe((31 / 255.0, 58 / 255.0, 95 / 255.0));
        color.IsGray.ShouldBeFalse();
    }

    [Fact]
    public void Parse_EqualParts_IsGray() => PdfColor.Parse("#1A1A1A").IsGray.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("1F3A5F")]
    [InlineData("#1F3A5")]
    [InlineData("#1F3A5FF")]
    [InlineData("#1F3A5G")]
    [InlineData("# 1F3A5")]
    public void Parse_NoColor_SaysWhatToWrite(string text) => Should.Throw<FormatException>(() => PdfColor.Parse(text)).Message.ShouldContain("#1F3A5F");

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Gray_OutOfRange_Throws(double value) => Should.Throw<ArgumentOutOfRangeException>(() => PdfColor.Gray(value));
}
