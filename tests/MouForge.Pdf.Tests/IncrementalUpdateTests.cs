using System.Globalization;
using System.Text;
using MouForge.Pdf.Content;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Tests.Samples;
using MouForge.Tests.Shared;

namespace MouForge.Pdf.Tests;

/// <summary>Signing and executing will append to a file: its bytes stay, and some of its objects are overridden.</summary>
public sealed class IncrementalUpdateTests
{
    [Fact]
    public void StateContent_Overridden_ChangesOnlyTheState()
    {
        var document = SampleDocument.Start();
        var page = document.AddLetterPage();
        page.StateContent.BeginArtifact(ArtifactKind.Header);
        page.StateContent.DrawText(new TextRun(TestFonts.Sans, 8, PdfColor.Black, "For signature"), 72, 46);
        page.AddLine(document.Root, StructureType.Paragraph, "What was agreed", 100, TestFonts.Sans);
        byte[] file = document.Save();
        string number = new PdfObjects(file).Pages.Single().GetProperty("/Contents")[1].GetString()!.Split(' ')[0];
        string emptied = string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<</Length 0>>stream\n\nendstream\nendobj\n");

        using var updated = new TemporaryFile(Append(file, int.Parse(number, CultureInfo.InvariantCulture), emptied));

        OutsideTool.QpdfCheck(updated.Name).ShouldBeEmpty();
        OutsideTool.PdfConformance(updated.Name).ShouldBeEmpty();
        OutsideTool.PdfText(updated.Name).Trim().ShouldBe("What was agreed");
    }

    /// <summary>The file, one object, and a cross-reference stream for it that names the one before (ISO 32000-1, 7.5.6 and 7.5.8).</summary>
    static byte[] Append(byte[] file, int number, string overridden)
    {
        string text = Encoding.Latin1.GetString(file), before = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        string trailer = text[text.LastIndexOf("/Type/XRef", StringComparison.Ordinal)..];
        int start = file.Length + overridden.Length, size = int.Parse(Entry(trailer, "/Size ", "/"), CultureInfo.InvariantCulture);
        byte[] rows = [1, .. BigEndian(file.Length), 0, 0, 1, .. BigEndian(start), 0, 0];
        string references = $"""
            {size} 0 obj
            <</Type/XRef/Size {size + 1}/Prev {before}/Index[{number} 1 {size} 1]/W[1 4 2]/Root {Entry(trailer, "/Root ", " R")} R/Info {Entry(trailer, "/Info ", " R")} R/ID{Entry(trailer, "/ID", "]")}]/Length {rows.Length}>>stream

            """;
        return
        [
            .. file, .. Encoding.Latin1.GetBytes(overridden), .. Encoding.Latin1.GetBytes(references), .. rows,
            .. Encoding.Latin1.GetBytes($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"),
        ];
    }

    static string Entry(string trailer, string key, string end)
    {
        int start = trailer.IndexOf(key, StringComparison.Ordinal) + key.Length;
        return trailer[start..trailer.IndexOf(end, start, StringComparison.Ordinal)];
    }

    static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
