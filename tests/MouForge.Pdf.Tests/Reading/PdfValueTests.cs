using System.Text;
using MouForge.Pdf.Reading;

namespace MouForge.Pdf.Tests.Reading;

public sealed class PdfValueTests
{
    [Theory]
    [InlineData("<</A 1/B[2 3 0 R (x]y)]/C<</D/E>>>>", "B", "[2 3 0 R (x]y)]")]
    [InlineData("<</A (a \\) b)/B 2>>", "B", "2")]
    [InlineData("<< /A 1 0 R /B (two) >>", "A", "1 0 R")]
    [InlineData("<</A<4142>/B null>>", "A", "<4142>")]
    [InlineData("<</A % a note\n 5/B 6>>", "A", "5")]
    [InlineData("<</A#20B 7>>", "A B", "7")]
    public void Entry_OfADictionary_IsTheValueAsItStands(string dictionary, string key, string expected)
        => Encoding.Latin1.GetString(Of(dictionary)[key].Bytes.Span).ShouldBe(expected);

    [Theory]
    [InlineData("12 0 R", 12)]
    [InlineData("12", 0)]
    [InlineData("(12 0 R)", 0)]
    [InlineData("99999999999 0 R", 0)]
    public void Reference_Value_IsItsNumberOrZero(string value, int expected) => Of(value).Reference.ShouldBe(expected);

    [Theory]
    [InlineData("(a\\(b\\)\\\\)", "a(b)\\")]
    [InlineData("(\\101\\n)", "A\n")]
    [InlineData("<FEFF00E9>", "é")]
    [InlineData("<41 4>", "A@")]
    public void Text_String_IsWhatItSays(string value, string expected) => Of(value).Text.ShouldBe(expected);

    [Fact]
    public void Items_Array_AreItsValues() => Of("[1 2 0 R/N(s)]").Items.Select(item => Encoding.Latin1.GetString(item.Bytes.Span)).ShouldBe(["1", "2 0 R", "/N", "(s)"]);

    [Theory]
    [InlineData("<</A")]
    [InlineData("(never ends")]
    [InlineData("[1 2")]
    [InlineData("<41")]
    [InlineData("]")]
    public void End_CutOrUnbalanced_IsASyntaxError(string value) => Should.Throw<PdfSyntaxException>(() => PdfScanner.End(Encoding.Latin1.GetBytes(value), 0));

    [Fact]
    public void End_MillionsOfBrackets_IsASyntaxErrorAndNoOverflow()
        => Should.Throw<PdfSyntaxException>(() => PdfScanner.End(Encoding.Latin1.GetBytes(new string('[', 5_000_000)), 0));

    static PdfValue Of(string value) => new(Encoding.Latin1.GetBytes(value));
}
