using System.Text;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Tests.Syntax;

public sealed class PdfStringTests
{
    [Theory]
    [InlineData("", "()")]
    [InlineData("Version 3", "(Version 3)")]
    [InlineData(@"a(b)\c", @"(a\(b\)\\c)")]
    [InlineData("é", "<FEFF00E9>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    [InlineData("😀", "<FEFFD83DDE00>")]
    public void Text_OfPeople_IsAsciiOrUtf16(string text, string expected) => Written(buffer => buffer.Text(text)).ShouldBe(expected);

    [Theory]
    [InlineData("ñ")]
    [InlineData("a\rb")]
    public void Literal_NotPrintableAscii_Throws(string text) => Should.Throw<ArgumentException>(() => Written(buffer => buffer.Literal(text)));

    [Fact]
    public void Date_OfAnyZone_IsWrittenInUtc()
        => Written(buffer => buffer.Date(new DateTimeOffset(2026, 12, 31, 22, 3, 9, TimeSpan.FromHours(-5)))).ShouldBe("(D:20270101030309Z)");

    [Fact]
    public void CompareEncoded_AsciiAndOthers_AsciiComesFirst()
    {
        string[] names = ["ä", "b", "a", "z", "é"];

        Array.Sort(names, PdfString.CompareEncoded);

        names.ShouldBe(["a", "b", "z", "ä", "é"]);
    }

    [Theory]
    [InlineData("application/json", "/application#2Fjson")]
    [InlineData("ABCDEF+NotoSans-Bold", "/ABCDEF+NotoSans-Bold")]
    [InlineData("a b#", "/a#20b#23")]
    public void Name_WithOtherCharacters_EscapesThem(string name, string expected) => Written(buffer => buffer.Name(name)).ShouldBe(expected);

    static string Written(Action<PdfBuffer> write)
    {
        using var buffer = new PdfBuffer(0);
        write(buffer);
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
