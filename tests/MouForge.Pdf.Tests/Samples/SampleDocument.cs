using MouForge.Pdf.Content;
using MouForge.Pdf.Fonts;
using MouForge.Pdf.Structure;

namespace MouForge.Pdf.Tests.Samples;

/// <summary>Short ways to write what tests need.</summary>
static class SampleDocument
{
    public static PdfDocumentOptions Options { get; } = new()
    {
        Title = "Memorandum of Understanding",
        Author = "Mill County Task Force",
        Language = "en-US",
        CreatedAt = new DateTimeOffset(2026, 11, 21, 14, 3, 9, TimeSpan.FromHours(-5)),
    };

    public static PdfDocumentWriter Start() => new(Options);

    public static PdfPage AddLetterPage(this PdfDocumentWriter document) => document.AddPage(612, 792);

    /// <summary>Adds an element with one line of text.</summary>
    public static StructureElement AddLine(this PdfPage page, StructureElement parent, StructureType type, string text, double y, TrueTypeFont? font = null)
    {
        var element = parent.Add(type);
        page.Content.BeginTagged(element);
        page.Content.DrawText(new TextRun(font ?? TestFonts.Serif, 10.5, PdfColor.Black, text), 72, y);
        page.Content.End();
        return element;
    }

    /// <summary>A document of one page with one paragraph.</summary>
    public static byte[] OfOneLine(string text)
    {
        var document = Start();
        document.AddLetterPage().AddLine(document.Root, StructureType.Paragraph, text, 100);
        return document.Save();
    }
}
