using MouForge.Pdf.Images;
using MouForge.Pdf.Structure;

namespace MouForge.Pdf.Content;

/// <summary>What is painted on a page. All of it stands between a begin and an end: tagged, or an artifact.</summary>
public sealed class PdfContent
{
    internal PdfContent()
    {
    }

    /// <summary>What follows belongs to an element. Ends what was begun before; the same element goes on where it stopped.</summary>
    public void BeginTagged(StructureElement element) => throw new NotImplementedException();

    /// <summary>What follows is not read aloud. Ends what was begun before.</summary>
    public void BeginArtifact(ArtifactKind kind) => throw new NotImplementedException();

    /// <summary>Ends what was begun.</summary>
    public void End() => throw new NotImplementedException();

    /// <summary>Within tagged content: what follows is in another language, or reads as another text.</summary>
    public void BeginSpan(string? language, string? actualText = null) => throw new NotImplementedException();

    /// <summary>Ends the span.</summary>
    public void EndSpan() => throw new NotImplementedException();

    /// <summary>Draws text from <paramref name="x"/> on a baseline.</summary>
    public void DrawText(TextRun run, double x, double baseline) => throw new NotImplementedException();

    /// <summary>Draws text turned by 90° counter-clockwise about its start.</summary>
    public void DrawTextTurned(TextRun run, double x, double baseline) => throw new NotImplementedException();

    /// <summary>Fills a rectangle.</summary>
    public void FillRectangle(PdfRectangle area, PdfColor color) => throw new NotImplementedException();

    /// <summary>Draws a line.</summary>
    public void StrokeLine(double x1, double y1, double x2, double y2, StrokeStyle style) => throw new NotImplementedException();

    /// <summary>Draws a frame along a rectangle, its corners rounded.</summary>
    public void StrokeRectangle(PdfRectangle area, StrokeStyle style, double radius = 0) => throw new NotImplementedException();

    /// <summary>Fills a disc.</summary>
    public void FillDisc(double centerX, double centerY, double diameter, PdfColor color) => throw new NotImplementedException();

    /// <summary>Fills a path.</summary>
    public void FillPath(PdfPath path, PdfColor color) => throw new NotImplementedException();

    /// <summary>Draws along a path.</summary>
    public void StrokePath(PdfPath path, StrokeStyle style) => throw new NotImplementedException();

    /// <summary>Draws a picture into an area, stretched to it.</summary>
    public void DrawImage(PdfImage image, PdfRectangle area) => throw new NotImplementedException();
}
