using System.Text.RegularExpressions;
using MouForge.Documents.Blocks;
using MouForge.Documents.Word;
using MouForge.Documents.Word.Tests;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;

namespace MouForge.Host.Tests.Samples;

/// <summary>The Word files of all samples, as other programs see them.</summary>
public sealed class SampleWordTests
{
    [Theory]
    [MemberData(nameof(SampleDrafts.Names), MemberType = typeof(SampleDrafts))]
    public void Word_Sample_KeepsToTheSchema(string name)
        => Conformance.ErrorsOf(new WordRenderer().Render(SampleDrafts.Of(name)).Bytes).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SampleDrafts.Names), MemberType = typeof(SampleDrafts))]
    public void Word_Sample_CarriesTheTextAndNumbersOfTheOutline(string name)
        => WordReading.Words(WordFile.Of(SampleDrafts.Of(name))).ShouldBe(OutlineWords.Of(SampleDrafts.Of(name)));

    [Theory]
    [InlineData("mou/county-9-partners")]
    [InlineData("mou/tribal-moa")]
    public void Word_Sample_OpensInLibreOfficeWithAllItsSignatureBlocks(string name)
    {
        var document = SampleDrafts.Of(name);
        var blocks = document.Sections.SelectMany(section => section.Blocks).OfType<SignatureBlock>().ToList();
        using var folder = new TemporaryFolder();
        string file = folder.Write("sample.docx", new WordRenderer().Render(document).Bytes.Span);

        OutsideTool.Succeed("soffice", "libreoffice-writer-nogui", $"-env:UserInstallation=file://{folder.Path}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, file);

        blocks.Count.ShouldBeGreaterThan(3);
        Regex.Count(OutsideTool.PdfText(Path.ChangeExtension(file, ".pdf")), Regex.Escape(blocks[0].OtherNameCaption)).ShouldBe(blocks.Count);
    }
}
