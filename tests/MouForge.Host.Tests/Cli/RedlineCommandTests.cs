using System.Text.Json;
using System.Text.Json.Nodes;
using MouForge.Host.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

public sealed class RedlineCommandTests
{
    [Theory]
    [InlineData("changes.docx")]
    [InlineData("changes.pdf")]
    public void Redline_ChangedAnswers_WritesTheFileAndSaysHowMuch(string name)
    {
        using var folder = new TemporaryFolder();

        var run = Redline(folder, name);

        run.ExitCode.ShouldBe(0);
        folder.Files.ShouldContain(name);
        run.Output.ShouldMatch($@"{name}.*: \d+ additions, \d+ deletions");
    }

    [Fact]
    public void Redline_Json_PrintsOneObject()
    {
        using var folder = new TemporaryFolder();

        var json = JsonDocument.Parse(Redline(folder, "changes.pdf", "--json").Output).RootElement;

        json.GetProperty("additions").GetInt32().ShouldBeGreaterThan(0);
        json.GetProperty("deletions").GetInt32().ShouldBeGreaterThan(0);
        json.GetProperty("documents")[0].GetProperty("format").GetString().ShouldBe("pdf");
        json.GetProperty("documents")[0].GetProperty("pages").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Redline_Full_HasMorePages()
    {
        using var folder = new TemporaryFolder();

        Pages(folder, "--full").ShouldBeGreaterThan(Pages(folder));
    }

    [Fact]
    public void Redline_SameAnswers_SaysSo()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("redline", "mou", "--from", CliRun.Rural, "--to", CliRun.Rural, "--out", Path.Combine(folder.Path, "same.pdf"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("both say the same");
    }

    [Fact]
    public void Redline_TemplatePerAgency_WritesOneFileEach()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("redline", "roi", "--from", CliRun.Rural, "--to", CliRun.Rural, "--out", Path.Combine(folder.Path, "roi.docx")).ExitCode.ShouldBe(0);

        folder.Files.Count.ShouldBeGreaterThan(1);
        folder.Files.ShouldAllBe(file => file.StartsWith("roi.") && file.EndsWith(".docx"));
    }

    [Fact]
    public void Redline_Spanish_SpeaksSpanish()
    {
        using var folder = new TemporaryFolder();
        Redline(folder, "cambios.pdf", "--language", "es").ExitCode.ShouldBe(0);

        OutsideTool.PdfText(Path.Combine(folder.Path, "cambios.pdf")).ShouldContain("El texto añadido");
    }

    [Fact]
    public void Redline_OtherExtension_IsRefusedWithTheOnesThereAre()
    {
        using var folder = new TemporaryFolder();

        var run = Redline(folder, "changes.odt");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(".docx nor .pdf");
        folder.Files.ShouldBe(["new.json"]);
    }

    [Fact]
    public void Redline_BrokenAnswers_AreAProblemOfTheInput()
    {
        using var folder = new TemporaryFolder();
        string broken = Path.Combine(folder.Path, "broken.json");
        File.WriteAllText(broken, "{");

        CliRun.Of("redline", "mou", "--from", CliRun.Rural, "--to", broken, "--out", Path.Combine(folder.Path, "changes.pdf")).ExitCode.ShouldBe(2);
        CliRun.Of("redline", "mou", "--from", Path.Combine(folder.Path, "none.json"), "--to", CliRun.Rural, "--out", Path.Combine(folder.Path, "changes.pdf")).ExitCode.ShouldBe(2);
    }

    static int Pages(TemporaryFolder folder, params string[] options)
        => JsonDocument.Parse(Redline(folder, "changes.pdf", ["--json", .. options]).Output).RootElement.GetProperty("documents")[0].GetProperty("pages").GetInt32();

    static CliRun Redline(TemporaryFolder folder, string name, params string[] options)
    {
        var answers = JsonNode.Parse(File.ReadAllText(CliRun.Rural))!;
        answers["documents"]!["mou"]!["months"] = 18;
        answers["documents"]!["mou"]!["notice_days"] = 45;
        answers["partners"]![0]!["mission"] = "Rewritten from the ground up.";
        string file = Path.Combine(folder.Path, "new.json");
        File.WriteAllText(file, answers.ToJsonString());
        return CliRun.Of(["redline", "mou", "--from", CliRun.Rural, "--to", file, "--out", Path.Combine(folder.Path, name), "--as-of", "2026-11-21", .. options]);
    }
}
