using System.Text.RegularExpressions;
using MouForge.Documents;
using MouForge.Documents.Pdf;
using MouForge.Tests.Shared;
using MouForge.Tests.Shared.Reading;

namespace MouForge.Host.Tests.Samples;

/// <summary>The PDF files of all samples, as other programs see them.</summary>
public sealed partial class SamplePdfTests
{
    [Theory]
    [MemberData(nameof(SampleDrafts.Names), MemberType = typeof(SampleDrafts))]
    public void Pdf_Sample_IsBuiltToPdfUaAndPdfA(string name)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("sample.pdf", new PdfRenderer().Render(SampleDrafts.Of(name)).Bytes.Span);

        OutsideTool.PdfConformance(file).ShouldBeEmpty();
        OutsideTool.QpdfCheck(file).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleDrafts.Names), MemberType = typeof(SampleDrafts))]
    public void Pdf_Sample_PaintsTheOutlineInItsOrder(string name)
    {
        var document = SampleDrafts.Of(name);
        using var folder = new TemporaryFolder();
        string file = folder.Write("sample.pdf", new PdfRenderer().Render(document).Bytes.Span);
        string painted = OutsideTool.Succeed("pdftotext", "poppler-utils", "-raw", "-enc", "UTF-8", file, "-");

        // Right-to-left lines are painted from their visual start; their order is tested where they are made.
        if (WritingDirection.IsRightToLeft(document.Properties.Language))
        {
            OutlineWords.Split(painted).Count.ShouldBeGreaterThan(OutlineWords.Of(document).Count(word => Letter().IsMatch(word)) / 2);
            return;
        }
        FirstMissing(document, OutlineWords.Split(painted)).ShouldBeNull("this word of the outline is not painted after those before it");
    }

    // Furniture, contents lists and repeated heads stand between the words of the outline; a word may be broken over two lines.
    static string? FirstMissing(Document document, IReadOnlyList<string> painted)
    {
        using var missing = OutlineWords.Of(document).Where(word => Letter().IsMatch(word)).GetEnumerator();
        bool any = missing.MoveNext();
        for (int i = 0; i < painted.Count && any; i++)
        {
            string word = painted[i];
            for (int last = i; missing.Current.StartsWith(word, StringComparison.Ordinal) && word.Length < missing.Current.Length && last + 1 < painted.Count;)
            {
                word += painted[++last];
            }
            any = word != missing.Current || missing.MoveNext();
        }
        return any ? missing.Current : null;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]")]
    private static partial Regex Letter();
}
