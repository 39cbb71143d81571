using System.Text.RegularExpressions;
using MouForge.Documents.PublicCopies;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;

namespace MouForge.Documents.Word.Tests;

/// <summary>Opens files in LibreOffice, which reads numbering, fields and tables with code that is not ours.</summary>
public sealed partial class LibreOfficeTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mouforge-word-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Render_Agreement_OpensWithAllItsSignatureBlocksAndNumbers()
    {
        string text = TextOf(SampleAgreement.Numbered());

        Regex.Count(text, "Name and title, if another person signs").ShouldBe(4);
        NumbersIn(text).ShouldBe(["2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "6.1", "6.2", "Annex A.", "Annex B.", "Annex C.", "C.1", "C.2", "Annex D."]);
        string line = string.Join(' ', OutlineWords.Split(text));
        line.ShouldContain("2 Nature of this document");
        line.ShouldContain("6 Signatures");
        line.ShouldContain("as 2.2 and Section 3 say. See also Annex A.");
    }

    [Fact]
    public void Render_PublicCopy_KeepsItsLetters()
    {
        string text = TextOf(PublicCopy.Of(SampleAgreement.Numbered()));

        NumbersIn(text)[^5..].ShouldBe(["Annex B.", "Annex C.", "C.1", "C.2", "Annex D."]);
        text.ShouldNotContain("Annex A. Contacts");
    }

    [Fact]
    public void Render_ClientPages_OpenInEverySizeAndLanguage()
    {
        string[] files = [.. SampleForm.All.Select(sample => Write(sample.Key, sample.Value))];

        Convert(files);

        string[] texts = [.. files.Select(file => string.Join(' ', OutlineWords.Split(OutsideTool.PdfText(Path.ChangeExtension(file, ".pdf")))))];
        texts.ShouldAllBe(text => text.Contains("1-888-373-7888"));
        texts[0].ShouldContain("6 Sign, if you choose to");
        texts[1].ShouldContain("Form 3 · English · Version 2 · Large print");
        texts[2].ShouldContain("Who will get it");
    }

    static List<string> NumbersIn(string text) => [.. NumberAtStart().Matches(text).Select(match => match.Groups[1].Value)];

    string TextOf(Document document)
    {
        string file = Write("agreement", document);
        Convert(file);
        string text = OutsideTool.PdfText(Path.ChangeExtension(file, ".pdf"));
        // Page 2 is the contents list.
        string[] pages = text.Split('\f');
        return string.Join('\n', pages.Where((_, page) => page != 1));
    }

    string Write(string name, Document document)
    {
        string file = Path.Combine(_folder, $"{name}.docx");
        File.WriteAllBytes(file, new WordRenderer().Render(document).Bytes.Span);
        return file;
    }

    void Convert(params string[] files) => OutsideTool.Succeed("soffice", "libreoffice-writer-nogui",
        [$"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", _folder, .. files]);

    [GeneratedRegex(@"^(\d+\.\d+|[A-Z]\.\d+|Annex [A-Z]\.)(?= |$)", RegexOptions.Multiline)]
    private static partial Regex NumberAtStart();
}
