using System.Text;
using MouForge.Pdf.Fonts;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Tests.Fonts;

public sealed class ToUnicodeMapTests
{
    [Fact]
    public void Write_CharactersInARow_MakeOneRange() => Lines("a", "b", "c").ShouldBe(["<0001><0003><0061>"]);

    [Fact]
    public void Write_CharactersApart_MakeOneLineEach() => Lines("a", "c").ShouldBe(["<0001><0001><0061>", "<0002><0002><0063>"]);

    [Fact]
    public void Write_RangeOverAByte_IsBroken() => Lines("\u00FE", "\u00FF", "\u0100").ShouldBe(["<0001><0002><00FE>", "<0003><0003><0100>"]);

    [Fact]
    public void Write_LigatureAndAstral_HaveAllTheirUnits() => Lines("fi", "𐞀").ShouldBe(["<0001><0001><00660069>", "<0002><0002><D801DF80>"]);

    [Fact]
    public void Write_MoreThanAHundredLines_MakesBlocks()
    {
        string map = Map([.. Enumerable.Range(0, 150).Select(i => ((char)(0x400 + 2 * i)).ToString())]);

        map.ShouldContain("100 beginbfrange");
        map.ShouldContain("50 beginbfrange");
    }

    static string[] Lines(params string[] texts) => [.. Map(texts).Split('\n').Where(line => line.StartsWith('<'))];

    static string Map(string[] texts)
    {
        using var buffer = new PdfBuffer();
        ToUnicodeMap.Write(buffer, [default, .. texts.Select(text => new FontCode(1, text))]);
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
