using System.IO.Compression;
using MouForge.Host.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Host.Tests.Cli;

/// <summary>The binder that <c>draft-all</c> makes, as other programs see it.</summary>
public sealed class BinderTests
{
    [Fact]
    public void DraftAll_Binder_IsBuiltToPdfUaAndPdfA()
    {
        using var folder = new TemporaryFolder();
        string binder = Binder(folder, CliRun.Rural);

        OutsideTool.PdfConformance(binder).ShouldBeEmpty();
        OutsideTool.QpdfCheck(binder).ShouldBeEmpty();
    }

    [Fact]
    public void DraftAll_Binder_HoldsTheTextOfEveryDocument()
    {
        using var folder = new TemporaryFolder();
        string text = OutsideTool.PdfText(Binder(folder, CliRun.Rural));

        foreach (string file in folder.Files.Where(IsDocument))
        {
            var pages = OutsideTool.PdfText(Path.Combine(folder.Path, file)).Split('\f').Where(page => page.Length > 0);
            foreach (string page in pages)
            {
                text.ShouldContain(page.TrimEnd()[..(page.Length / 2)], customMessage: file);
            }
        }
    }

    [Fact]
    public void DraftAll_Zip_HoldsTheBinder()
    {
        using var folder = new TemporaryFolder();
        Binder(folder, CliRun.Rural);

        using var zip = ZipFile.OpenRead(Path.Combine(folder.Path, "SVATC.zip"));

        zip.Entries.Select(entry => entry.Name).ShouldBe(folder.Files.Where(file => file != "SVATC.zip"));
    }

    static bool IsDocument(string file)
        => file.EndsWith(".pdf", StringComparison.Ordinal) && !file.Contains(".binder.", StringComparison.Ordinal) && !file.Contains(".public.", StringComparison.Ordinal);

    static string Binder(TemporaryFolder folder, string answers)
    {
        CliRun.Of("draft-all", "--answers", answers, "--out", folder.Path).ExitCode.ShouldBe(0);
        return folder.Files.Where(file => file.EndsWith(".binder.en.pdf", StringComparison.Ordinal)).Select(file => Path.Combine(folder.Path, file)).Single();
    }
}
