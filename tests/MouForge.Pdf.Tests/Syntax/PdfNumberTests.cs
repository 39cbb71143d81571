using System.Text;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Tests.Syntax;

public sealed class PdfNumberTests
{
    [Theory]
    [InlineData(0, 2, "0")]
    [InlineData(-0.0, 2, "0")]
    [InlineData(0.004, 2, "0")]
    [InlineData(-0.004, 2, "0")]
    [InlineData(0.005, 2, "0.01")]
    [InlineData(-0.005, 2, "-0.01")]
    [InlineData(0.05, 2, "0.05")]
    [InlineData(0.5, 2, "0.5")]
    [InlineData(10.5, 2, "10.5")]
    [InlineData(612, 2, "612")]
    [InlineData(99.999, 2, "100")]
    [InlineData(-72.25, 2, "-72.25")]
    [InlineData(0.102, 3, "0.102")]
    [InlineData(12.5, 0, "13")]
    [InlineData(-12.5, 0, "-13")]
    [InlineData(2147483646.99, 2, "2147483646.99")]
    public void Format_Number_IsShortAndRounded(double value, int decimals, string expected) => Format(value, decimals).ShouldBe(expected);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    public void Format_NotANumberOfPdf_Throws(double value) => Should.Throw<ArgumentOutOfRangeException>(() => Format(value, 2));

    static string Format(double value, int decimals)
    {
        byte[] room = new byte[PdfNumber.MaximumLength];
        return Encoding.ASCII.GetString(room, 0, PdfNumber.Format(value, decimals, room));
    }
}
