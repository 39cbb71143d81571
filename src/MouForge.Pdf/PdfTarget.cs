using MouForge.Pdf.Content;

namespace MouForge.Pdf;

/// <summary>A place in the document that links lead to. It may be placed after the links to it are drawn, but before the document is saved.</summary>
public sealed class PdfTarget
{
    /// <summary>The page; null until <see cref="Place"/>.</summary>
    public PdfPage? Page { get; private set; }

    /// <summary>Points from the top of the page that a reader scrolls to.</summary>
    public double Y { get; private set; }

    /// <summary>Says where the target is. A later call overrides an earlier one.</summary>
    public void Place(PdfPage page, double y)
    {
        Page = page;
        Y = y;
    }
}
