using System.Text.Json;
using MouForge.Host.Tests.Samples;

namespace MouForge.Host.Tests.Cli;

public sealed class DraftCommandTests
{
    [Fact]
    public void Draft_Sample_WritesWordAndPdf()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--out", folder.Path);

        run.ExitCode.ShouldBe(0);
        folder.Files.ShouldBe(["mou.en.docx", "mou.en.pdf"]);
        run.Output.ShouldContain("mou.en.pdf");
    }

    [Fact]
    public void Draft_AllFormats_WritesEachUnderItsName()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--out", folder.Path, "--formats", "docx,pdf,html,outline,public").ExitCode.ShouldBe(0);

        folder.Files.ShouldBe(["mou.en.docx", "mou.en.html", "mou.en.md", "mou.en.pdf", "mou.en.public.pdf"]);
    }

    [Fact]
    public void Draft_Json_PrintsOneObjectWithHashesOfTheFiles()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--out", folder.Path, "--formats", "docx,outline", "--json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        foreach (var document in json.GetProperty("documents").EnumerateArray())
        {
            byte[] bytes = File.ReadAllBytes(document.GetProperty("path").GetString()!);
            document.GetProperty("bytes").GetInt32().ShouldBe(bytes.Length);
            document.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        }
        json.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetString()).ShouldContain("CL-HIPAA");
        json.GetProperty("warnings").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Draft_OneDocument_WarnsOfNothingThatOnlyOthersAsk()
    {
        using var folder = new TemporaryFolder();

        string memorandum = CliRun.Of("draft", "mou", "--answers", CliRun.County, "--out", folder.Path, "--formats", "outline").Error;
        string succession = CliRun.Of("draft", "succession", "--answers", CliRun.County, "--out", folder.Path, "--formats", "outline").Error;

        memorandum.ShouldContain("documents.mou.measures: Not answered yet");
        memorandum.ShouldNotContain("documents.succession");
        memorandum.ShouldNotContain("succession_promise");
        succession.ShouldContain("documents.succession.needs: Not answered yet");
        succession.ShouldContain("partners[0].succession_promise: Not answered yet");
        succession.ShouldNotContain("documents.mou");
    }

    [Fact]
    public void Draft_LargePrint_SaysSoInTheFileName()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--out", folder.Path, "--formats", "outline", "--print", "large").ExitCode.ShouldBe(0);

        folder.Files.ShouldBe(["mou.en.large.md"]);
    }

    [Fact]
    public void Draft_FormInTwoLanguages_NamesBothInTheFileName()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("draft", "grievance_notice", "--answers", CliRun.Rural, "--out", folder.Path, "--formats", "outline", "--language", "es+en").ExitCode.ShouldBe(0);

        folder.Files.ShouldBe(["grievance_notice.es+en.md"]);
    }

    [Theory]
    [InlineData("mou", "en+es", "'mou' is made in one language at a time")]
    [InlineData("grievance_notice", "en+en", "'en+en' names one language twice")]
    [InlineData("grievance_notice", "en+tlh", "has no text in 'tlh'. It has: en, es, ar, zh-Hans.")]
    [InlineData("grievance_notice", "en+es+ar", "has no text in 'es+ar'")]
    public void Draft_LanguagesThatCannotBe_SaysWhy(string template, string language, string reason)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("draft", template, "--answers", CliRun.Rural, "--out", folder.Path, "--language", language);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(reason);
        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Draft_UnknownPrintSize_NamesThoseThereAre()
    {
        var run = CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--print", "huge");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("--print: there is no size 'huge'. There are: normal, large.");
    }

    [Fact]
    public void Draft_UnknownTemplate_NamesThoseThereAre()
    {
        var run = CliRun.Of("draft", "mouu", "--answers", CliRun.Rural);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("There is no template 'mouu'");
        run.Error.ShouldContain("mou");
    }

    [Fact]
    public void Draft_UnknownFormat_NamesThoseThereAre()
        => CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--formats", "odt").Error.ShouldContain("docx, pdf, html, outline, public");

    [Fact]
    public void Draft_ImpossibleDay_IsRefusedBeforeAnythingIsRead()
        => CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--as-of", "2026-02-30").Error.ShouldContain("2026-02-30");

    [Fact]
    public void Draft_LanguageThereIsNot_SaysSo()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("draft", "mou", "--answers", CliRun.Rural, "--out", folder.Path, "--language", "tlh");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("tlh");
        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Draft_CharacterOfNoFont_NamesTheAnswerAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.json", File.ReadAllText(CliRun.Rural).Replace("Sliding-fee medical", "𓀀 medical", StringComparison.Ordinal));
        using var target = new TemporaryFolder();

        var run = CliRun.Of("draft", "mou", "--answers", file, "--out", target.Path);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("partners[2].mission: The fonts have no character '𓀀' (U+13000)");
        target.Files.ShouldBeEmpty();
    }

    [Fact]
    public void DraftAll_Sample_WritesEveryDocumentTheBinderAndAZip()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("draft-all", "--answers", CliRun.Rural, "--out", folder.Path).ExitCode.ShouldBe(0);

        folder.Files.ShouldContain("SVATC.binder.en.pdf");
        folder.Files.ShouldContain("SVATC.zip");
        foreach (var template in SampleDrafts.Library.Templates)
        {
            folder.Files.ShouldContain(file => file.StartsWith($"{template.Id}.", StringComparison.Ordinal) && file.EndsWith(".en.docx", StringComparison.Ordinal));
            folder.Files.ShouldContain(file => file.StartsWith($"{template.Id}.", StringComparison.Ordinal) && file.EndsWith(".en.pdf", StringComparison.Ordinal));
        }
        folder.Files.ShouldContain("mou.en.public.pdf");
    }
}
