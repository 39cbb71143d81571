using System.Text;
using MouForge.Documents.Markup;

namespace MouForge.Documents.Tests.Markup;

public sealed class MarkupBufferTests : IDisposable
{
    readonly MarkupBuffer _buffer = new(16);

    string Written => Encoding.UTF8.GetString(_buffer.Written);

    public void Dispose() => _buffer.Dispose();

    [Fact]
    public void Write_Interpolation_TakesLiteralsAsMarkupAndEscapesTheRest()
    {
        string text = "a < b & \"c\" > d";
        _buffer.Write($"<p id=\"{7}\">{text}</p>");

        Written.ShouldBe("<p id=\"7\">a &lt; b &amp; &quot;c&quot; &gt; d</p>");
    }

    [Theory]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("tab\tline\nreturn\r", "tab&#9;line&#10;return&#13;")]
    [InlineData("é – 👩‍⚖️ مأوى", "é – 👩‍⚖️ مأوى")]
    [InlineData("'", "'")]
    [InlineData("", "")]
    public void Text_AllowedCharacters_StandAsTheyAreOrEscaped(string text, string expected)
    {
        _buffer.Text(text);

        Written.ShouldBe(expected);
    }

    [Fact]
    public void Text_LongerThanTheBuffer_MakesItGrow()
    {
        string text = string.Concat(Enumerable.Repeat("ab<é", 5_000));
        _buffer.Text(text);

        Written.ShouldBe(text.Replace("<", "&lt;", StringComparison.Ordinal));
        _buffer.Length.ShouldBe(_buffer.Written.Length);
    }

    [Fact]
    public void Text_EveryControlCharacterThatXmlForbids_IsRefusedByName()
    {
        for (char c = '\0'; c < ' '; c++)
        {
            if (c is not ('\t' or '\n' or '\r'))
            {
                Should.Throw<ForbiddenCharacterException>(() => _buffer.Text($"before{c}after")).Character.ShouldBe(c);
            }
        }
    }

    [Fact]
    public void Text_HalfASurrogatePair_IsRefusedWithTheTextItStandsIn()
    {
        string text = "An agency \uD83D with half an emoji";

        var refusal = Should.Throw<ForbiddenCharacterException>(() => _buffer.Text(text));

        refusal.Character.ShouldBe('\uD83D');
        refusal.Text.ShouldBe(text);
        refusal.Message.ShouldBe("The character U+D83D cannot stand in a document. Take it out of the text that begins 'An agency \uFFFD with half an emoji'.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Number_WholeNumbers_AreDecimal(int number)
    {
        _buffer.Number(number);

        Written.ShouldBe(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
