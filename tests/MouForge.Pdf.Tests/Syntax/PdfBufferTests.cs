using System.Text;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Tests.Syntax;

public sealed class PdfBufferTests
{
    [Fact]
    public void Raw_BeyondItsRoom_KeepsAllBytes()
    {
        using var buffer = new PdfBuffer(1);
        for (int i = 0; i < 10_000; i++)
        {
            buffer.Integer(i).Byte((byte)' ');
        }

        Encoding.ASCII.GetString(buffer.Written).ShouldBe(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i} ")));
    }

    [Fact]
    public void Ascii_OtherCharacter_Throws()
    {
        using var buffer = new PdfBuffer();

        Should.Throw<ArgumentException>(() => buffer.Ascii("é"));
    }

    [Fact]
    public void Integer_AnySize_Fits()
    {
        using var buffer = new PdfBuffer(0);

        buffer.Integer(long.MinValue);

        Encoding.ASCII.GetString(buffer.Written).ShouldBe("-9223372036854775808");
    }
}
