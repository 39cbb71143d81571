namespace MouForge.Documents.Tests;

public sealed class ContentCodeTests
{
    [Fact]
    public void Of_KnownText_IsTheStartOfItsSha256() => ContentCode.Of("abc").Value.ShouldBe("ba7816bf8f01");

    [Fact]
    public void Parse_AsPrinted_GivesTheSameCode() => ContentCode.Parse(ContentCode.Of("abc").ToString()).ShouldBe(ContentCode.Of("abc"));

    [Theory]
    [InlineData("")]
    [InlineData("ba78 16bf 8f0")]
    [InlineData("xa78 16bf 8f01")]
    public void TryParse_AnythingElse_IsRefused(string text) => ContentCode.TryParse(text, out _).ShouldBeFalse();
}
