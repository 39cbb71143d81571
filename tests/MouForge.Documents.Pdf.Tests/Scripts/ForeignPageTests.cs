using MouForge.Documents.Pdf.Scripts;
using MouForge.Documents.Pdf.Tests.Samples;
using MouForge.Documents.Rendering;
using MouForge.Tests.Shared;
using static MouForge.Documents.Pdf.Tests.Samples.Write;

namespace MouForge.Documents.Pdf.Tests.Scripts;

public sealed class ForeignPageTests : IDisposable
{
    readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    public void Render_ClientPage_IsPdfUa1AndPdfA3a(string language)
    {
        Save(In(language));

        OutsideTool.PdfConformance(_file).ShouldBeEmpty();
        OutsideTool.QpdfCheck(_file).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ar", "اتصل بالرقم 1-888-373-7888 أو اكتب إلى help@example.org في أي وقت.")]
    [InlineData("ar", "التحدث مع أي موظف (في أي مكتب).")]
    [InlineData("ar", "الاسم الذي تستخدمه هنا")]
    [InlineData("zh-Hans", "您不必说出姓名。您可以免费使用口译员，我们可以帮您写下来；请在 60 天内告诉我们。")]
    [InlineData("zh-Hans", "“引号”、（括号）和——破折号……都要正确。")]
    public void Render_ClientPage_IsCopiedInTheOrderOfItsText(string language, string sentence)
    {
        Save(In(language));

        Plain(OutsideTool.PdfText(_file)).ShouldContain(Plain(sentence));
    }

    [Fact]
    public void Render_RightToLeft_MirrorsThePage()
    {
        Save(ForeignPages.Arabic);

        var number = PlacedWords.Of(_file, "2");
        var heading = PlacedWords.Of(_file, "كيف");
        number.Right.ShouldBe(552, 1, "the part's number stands at the right margin");
        heading.Right.ShouldBeLessThan(number.Left);
        PlacedWords.Of(_file, "14").Left.ShouldBe(60 + 6, 1, "numbers stand at the end of their column, which is on the left");
        PlacedWords.Of(_file, "التاريخ").Right.ShouldBeLessThan(PlacedWords.Of(_file, "الاسم").Left);
    }

    [Fact]
    public void Render_LatinNameWithinArabic_KeepsItsBracketsAndFullStop()
    {
        Save(ForeignPages.Arabic);

        var (name, place) = (PlacedWords.Of(_file, "Bridgeway"), PlacedWords.Of(_file, "(North)."));
        place.Left.ShouldBeGreaterThan(name.Right);
        name.Top.ShouldBe(place.Top, 1);
    }

    [Fact]
    public void Render_RightToLeft_TurnsPagesTheOtherWayAndAlignsFields()
    {
        byte[] bytes = Save(ForeignPages.Arabic);
        string text = System.Text.Encoding.Latin1.GetString(bytes);

        text.ShouldContain("/Direction/R2L");
        text.ShouldContain("/Q 2");
    }

    [Fact]
    public void Render_Shaped_SaysByWhichVersion()
    {
        Save(ForeignPages.Arabic);

        OutsideTool.PdfInfo(_file).ShouldMatch(@"Producer: +MouForge, text shaped by HarfBuzz \d+\.\d+\.\d+");
    }

    [Fact]
    public void Render_Chinese_NeedsNoShaping()
    {
        File.WriteAllBytes(_file, ForeignPages.Render(ForeignPages.Chinese, new ScriptSupport(InstalledFont.Folder, "libnosuchshaper.so")).Bytes.ToArray());

        OutsideTool.PdfInfo(_file).ShouldNotContain("HarfBuzz");
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    public void Render_SamePage_GivesTheSameBytes(string language) => Save(In(language)).ShouldBe(Save(In(language)));

    [Fact]
    public void Render_ArabicWithoutShaper_SaysWhatToInstall()
    {
        var missing = Should.Throw<MissingScriptException>(
            () => ForeignPages.Render(ForeignPages.Arabic, new ScriptSupport(InstalledFont.Folder, "libnosuchshaper.so")));

        missing.Message.ShouldContain("'ar'");
        missing.Message.ShouldContain("apt-get install libharfbuzz0b");
    }

    [Theory]
    [InlineData("ar", "Arabic")]
    [InlineData("zh-Hans", "Chinese")]
    public void Render_WithoutFonts_SaysWhatToInstall(string language, string script)
    {
        var missing = Should.Throw<MissingScriptException>(() => ForeignPages.Render(In(language), new ScriptSupport("/no/such/folder")));

        missing.Script.ShouldBe(script);
        missing.Message.ShouldContain("npm ci --prefix build/fonts");
    }

    [Fact]
    public void Render_ArabicNameInEnglish_IsShapedWithoutTurningThePage()
    {
        byte[] bytes = Save(Number(Page(Clause("Ask for ليلى at the office."))));

        System.Text.Encoding.Latin1.GetString(bytes).ShouldNotContain("R2L");
        PlacedWords.Of(_file, "ليلى").Left.ShouldBeGreaterThan(PlacedWords.Of(_file, "for").Right);
        PlacedWords.Of(_file, "at").Left.ShouldBeGreaterThan(PlacedWords.Of(_file, "ليلى").Right);
    }

    static Document In(string language) => language == "ar" ? ForeignPages.Arabic : ForeignPages.Chinese;

    byte[] Save(Document document)
    {
        byte[] bytes = ForeignPages.Render(document).Bytes.ToArray();
        File.WriteAllBytes(_file, bytes);
        return bytes;
    }

    // Without the marks of direction that the tool adds, and with lines joined.
    static string Plain(string text)
        => string.Concat(text.Where(c => c is not ('\u202A' or '\u202B' or '\u202C' or '\n' or ' ')));
}
