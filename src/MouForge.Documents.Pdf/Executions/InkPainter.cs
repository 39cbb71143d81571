using MouForge.Documents.Executions;
using MouForge.Pdf;
using MouForge.Pdf.Content;
using MouForge.Pdf.Images;

namespace MouForge.Documents.Pdf.Executions;

/// <summary>Draws what a hand wrote, scaled into a signature's area: proportions kept, standing on the line.</summary>
static class InkPainter
{
    // A pen's line, and what a signature is enlarged by at most, so that a dot does not become a disc.
    static readonly StrokeStyle Pen = new(1.6, PdfColor.Parse("#16204A")) { Cap = LineCap.Round };
    const double MostScale = 4;

    /// <summary>Draws strokes; returns where they stand.</summary>
    public static PdfRectangle Draw(PdfContent content, DrawnSignature signature, PdfRectangle room)
    {
        var points = signature.Strokes.SelectMany(stroke => stroke).ToList();
        double left = points.Min(point => point.X), top = points.Min(point => point.Y);
        double width = points.Max(point => point.X) - left, height = points.Max(point => point.Y) - top;
        var placed = Fit(room, width, height, out double scale);
        foreach (var stroke in signature.Strokes)
        {
            var path = new PdfPath();
            for (int i = 0; i < stroke.Count; i++)
            {
                double x = placed.X + ((stroke[i].X - left) * scale), y = placed.Y + ((stroke[i].Y - top) * scale);
                _ = i == 0 ? path.MoveTo(x, y) : path.LineTo(x, y);
            }
            // A tap leaves a dot.
            content.StrokePath(stroke.Count == 1 ? path.LineTo(placed.X + ((stroke[0].X - left) * scale), placed.Y + ((stroke[0].Y - top) * scale)) : path, Pen);
        }
        return placed;
    }

    /// <summary>Draws a picture; returns where it stands.</summary>
    public static PdfRectangle Draw(PdfContent content, ReadOnlyMemory<byte> picture, PdfRectangle room)
    {
        var image = PdfImage.Parse(picture);
        var placed = Fit(room, image.Width, image.Height, out _);
        content.DrawImage(image, placed);
        return placed;
    }

    static PdfRectangle Fit(PdfRectangle room, double width, double height, out double scale)
    {
        scale = Math.Min(MostScale, Math.Min(room.Width / Math.Max(width, 1), room.Height / Math.Max(height, 1)));
        return new PdfRectangle(room.X, room.Bottom - (height * scale), width * scale, height * scale);
    }
}
