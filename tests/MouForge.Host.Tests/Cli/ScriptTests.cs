using MouForge.Host.Cli;
using MouForge.Host.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

/// <summary>Client forms in languages that need more than the program carries.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    [InlineData("en+ar")]
    public void Draft_FormInAnotherScript_IsBuiltToPdfUaAndPdfA(string language)
    {
        using var folder = new TemporaryFolder();

        Draft(folder, language).ExitCode.ShouldBe(0);

        string file = Path.Combine(folder.Path, $"grievance_notice.{language}.pdf");
        OutsideTool.PdfConformance(file).ShouldBeEmpty();
        OutsideTool.QpdfCheck(file).ShouldBeEmpty();
    }

    [Fact]
    public void Draft_ArabicWithoutHarfBuzz_SaysWhatToInstallAndWritesNothing()
    {
        using var folder = new TemporaryFolder();

        var run = Draft(folder, "ar", "MOUFORGE_HARFBUZZ=libnosuchshaper.so");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("language 'ar'");
        run.Error.ShouldContain("apt-get install libharfbuzz0b");
        run.Error.ShouldContain("--formats docx");
        folder.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    public void Draft_WithoutFonts_SaysWhatToInstallAndWritesNothing(string language)
    {
        using var folder = new TemporaryFolder();

        var run = Draft(folder, language, "MOUFORGE_FONTS=/no/such/folder");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"language '{language}'");
        run.Error.ShouldContain("npm ci --prefix build/fonts");
        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Draft_WordWithoutHarfBuzzAndFonts_IsWritten()
    {
        using var folder = new TemporaryFolder();

        Draft(folder, "ar", "MOUFORGE_HARFBUZZ=libnosuchshaper.so", "MOUFORGE_FONTS=/no/such/folder", "docx").ExitCode.ShouldBe(0);

        folder.Files.ShouldBe(["grievance_notice.ar.docx"]);
    }

    // In a process of its own: the program reads its environment when it starts.
    static (int ExitCode, string Output, string Error) Draft(TemporaryFolder folder, string language, params string[] settings)
    {
        string[] variables = [.. settings.Where(setting => setting.Contains('=', StringComparison.Ordinal))];
        string formats = settings.FirstOrDefault(setting => !setting.Contains('=', StringComparison.Ordinal)) ?? "pdf";
        return OutsideTool.Run(
            "env", "coreutils",
            [
                .. variables, $"MOUFORGE_TEMPLATES={Repository.PathOf("templates")}", "dotnet", typeof(CommandLine).Assembly.Location,
                "draft", "grievance_notice", "--answers", CliRun.County, "--out", folder.Path, "--language", language, "--formats", formats,
            ]);
    }
}
