using MouForge.Drafting.Tokens;

namespace MouForge.Tests.Drafting;

/// <summary>Tokens cannot be forged: what a person typed stays in the table, whatever characters it has.</summary>
public sealed class TokenTests
{
    [Fact]
    public void PlainText_OfTypedPrivateUseCharacters_IsAsTyped()
    {
        string typed = "\uE000\uE100\uE100 \uE005\uE100\uE101 \uE007 \uF8FF";
        var writer = new TokenWriter();
        writer.Write("a ");
        writer.Write(new Token(TokenKind.Text, typed));
        writer.Write(" b");

        writer.Tokens.PlainText(MarkedText.Of(writer).Markdown).ShouldBe($"a {typed} b");
    }

    [Fact]
    public void MarkedText_TakesOutMarks_AndKnowsEachLine()
    {
        var writer = new TokenWriter();
        writer.Write($"one{SourceFiles.Mark(3, 7)}\n\n");
        writer.Write(new Token(TokenKind.ClauseStart, "CL-X"));
        writer.Write($"two{SourceFiles.NoMark} {SourceFiles.Mark(4, 1)}{SourceFiles.Mark(3, 9)}\nthree\n");
        writer.Write(new Token(TokenKind.ClauseEnd, "CL-X"));
        writer.Write("four");

        var text = MarkedText.Of(writer);

        text.Markdown.ShouldBe("one\n\ntwo \nthree\nfour");
        text.Lines.ShouldBe([new MarkedLine(3, 7, null), MarkedLine.Unknown, new MarkedLine(4, 1, "CL-X"), new MarkedLine(-1, 0, "CL-X"), new MarkedLine(-1, 0, "CL-X")]);
    }

    [Fact]
    public void Keep_ManyTokens_AreFoundAgain()
    {
        var tokens = new TokenTable();
        string[] kept = [.. Enumerable.Range(0, 7000).Select(i => tokens.Keep(new Token(TokenKind.Text, $"t{i}")))];

        tokens.At(kept[6999]).Text.ShouldBe("t6999");
        kept.Distinct(StringComparer.Ordinal).Count().ShouldBe(7000);
        kept.ShouldAllBe(token => token.Length == PrivateUse.TokenLength && token.All(PrivateUse.IsPrivateUse));
    }

    [Theory]
    [InlineData("one", "one")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\r\nb\u2028c\u0085d", "a|b|c|d")]
    [InlineData("\n a \n\n", "a")]
    public void Lines_OfTypedText_HoldNoControlCharacters(string typed, string expected) => string.Join('|', TypedText.Lines(typed)).ShouldBe(expected);
}
