using MouForge.Pdf;

namespace MouForge.Documents.Pdf.Styles;

/// <summary>The colours. Text is always at least 7:1 against its ground, and nothing is said by colour alone.</summary>
static class Palette
{
    /// <summary>Text and form lines. #1A1A1A as a grey, so that printers with black ink only do not screen it.</summary>
    public static readonly PdfColor Ink = PdfColor.Gray(0.102);

    /// <summary>Captions, details, header and footer.</summary>
    public static readonly PdfColor Grey = PdfColor.Parse("#444444");

    /// <summary>Headings, frame rules and links.</summary>
    public static readonly PdfColor Navy = PdfColor.Parse("#1F3A5F");

    /// <summary>Deleted words of a comparison.</summary>
    public static readonly PdfColor Wine = PdfColor.Parse("#6A1B1B");

    /// <summary>Grounds of panels, fields, slots and gap rows.</summary>
    public static readonly PdfColor Tint = PdfColor.Parse("#EEF1F4");

    /// <summary>Ground of table heads.</summary>
    public static readonly PdfColor Head = PdfColor.Parse("#E3E8EE");

    /// <summary>Footer rule, frames of counsel notes, lines between groups. No text.</summary>
    public static readonly PdfColor Mid = PdfColor.Parse("#6B7480");

    /// <summary>Lines between rows. Decoration only.</summary>
    public static readonly PdfColor Hair = PdfColor.Parse("#B4BBC4");

    /// <summary>Vertical lines of a matrix. Decoration only.</summary>
    public static readonly PdfColor Grid = PdfColor.Parse("#D5DAE0");

    public static readonly PdfColor White = PdfColor.White;
}
