using MouForge.Pdf.Fonts;
using MouForge.Pdf.Tests.Samples;

namespace MouForge.Pdf.Tests.Fonts;

public sealed class FontProgramCacheTests
{
    readonly FontProgramCache _cache = new(TestFonts.Sans);

    [Fact]
    public void ProgramFor_SameCodes_IsMadeOnce()
    {
        var first = Program("é");
        var second = Program("é");

        second.ShouldBeSameAs(first);
    }

    [Fact]
    public void ProgramFor_SameLettersWithMarks_IsMadeOnce()
    {
        var (first, second) = (MarkedLetter.Compose(TestFonts.Sans, "g\u0308"), MarkedLetter.Compose(TestFonts.Sans, "g\u0308"));

        _cache.ProgramFor([default, first]).ShouldBeSameAs(_cache.ProgramFor([default, second]));
    }

    [Fact]
    public void ProgramFor_OtherCodes_HasAnotherName() => Program("é").Name.ShouldNotBe(Program("ñ").Name);

    [Fact]
    public void ProgramFor_ManyDifferentCodes_ForgetsTheOldest()
    {
        var first = Program("é");
        for (char character = 'А'; character < 'А' + 20; character++)
        {
            Program(character.ToString());
        }

        var again = Program("é");

        again.ShouldNotBeSameAs(first);
        again.Name.ShouldBe(first.Name);
        again.File.ShouldBe(first.File);
    }

    FontProgram Program(string text)
    {
        var font = new EmbeddedFont(TestFonts.Sans, "F1");
        foreach (char character in text)
        {
            font.CodeOf(character);
        }
        return _cache.ProgramFor(font.Codes);
    }
}
