using MouForge.Pdf.Content;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Navigation;

/// <summary>Writes where a link or bookmark leads (ISO 32000-1, 12.3.2.2).</summary>
static class DestinationSyntax
{
    /// <summary>The top of the window comes to <paramref name="y"/>; its left edge and zoom stay as the reader has them.</summary>
    public static PdfBuffer Destination(this PdfBuffer target, PdfPage page, double y)
        => target.Raw("/Dest["u8).Reference(page.ObjectId).Raw("/XYZ null "u8).Number(page.Height - y).Raw(" null]"u8);
}
