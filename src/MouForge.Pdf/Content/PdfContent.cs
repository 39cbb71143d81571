using MouForge.Pdf.Images;
using MouForge.Pdf.Structure;
using MouForge.Pdf.Syntax;

namespace MouForge.Pdf.Content;

/// <summary>
/// What is painted on a page. All of it stands between a begin and an end: tagged, or an artifact.
/// Coordinates are points from the page's top left corner, y downwards.
/// </summary>
public sealed class PdfContent
{
    readonly PdfPage _page;
    readonly DocumentResources _resources;
    readonly PdfBuffer _buffer;
    readonly bool _isLast;
    readonly ContentMarks _marks;
    readonly GraphicsState _state;
    readonly TextPainter _text;
    readonly PathPainter _path;

    internal PdfContent(PdfPage page, DocumentResources resources, PdfBuffer buffer, bool isLast)
    {
        _page = page;
        _resources = resources;
        _isLast = isLast;
        _buffer = buffer;
        _marks = new ContentMarks(page, buffer);
        _state = new GraphicsState(buffer);
        _text = new TextPainter(buffer, _state, resources);
        _path = new PathPainter(buffer, page.Height, page);
        if (!isLast)
        {
            // The streams of a page are read as one: the next must find the graphics state as it was.
            buffer.Raw("q\n"u8);
        }
    }

    /// <summary>Whether x runs from right to left on its page now.</summary>
    public bool IsMirrored => _page.IsMirrored;

    /// <summary>Whether what is painted now belongs to an element.</summary>
    public bool IsTagged => _marks.IsTagged;

    /// <summary>What follows belongs to an element. Ends what was begun before; the same element goes on where it stopped.</summary>
    /// <exception cref="InvalidOperationException">A span is open.</exception>
    public void BeginTagged(StructureElement element) => _marks.BeginTagged(element);

    /// <summary>What follows is not read aloud. Ends what was begun before.</summary>
    /// <exception cref="InvalidOperationException">A span is open.</exception>
    public void BeginArtifact(ArtifactKind kind) => _marks.BeginArtifact(kind);

    /// <summary>Ends what was begun.</summary>
    /// <exception cref="InvalidOperationException">A span is open.</exception>
    public void End() => _marks.End();

    /// <summary>Within tagged content: what follows is in another language, or reads as another text.</summary>
    /// <param name="language">BCP 47 code; null for no change.</param>
    /// <param name="actualText">What is read and copied instead of what is painted; null for no change.</param>
    /// <exception cref="InvalidOperationException">Nothing tagged was begun, or a span is open.</exception>
    public void BeginSpan(string? language, string? actualText = null) => _marks.BeginSpan(language, actualText);

    /// <summary>Ends the span.</summary>
    /// <exception cref="InvalidOperationException">No span is open.</exception>
    public void EndSpan() => _marks.EndSpan();

    /// <summary>Draws text from <paramref name="x"/> on a baseline.</summary>
    /// <exception cref="Fonts.GlyphNotFoundException">The font lacks a character.</exception>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void DrawText(TextRun run, double x, double baseline)
    {
        _marks.RequireMark();
        _text.Draw(run, _page.PlacedX(x), _page.Height - baseline, turned: false);
    }

    /// <summary>Draws text turned by 90° counter-clockwise about its start: it runs upwards from (x, baseline), which is at its left end.</summary>
    /// <exception cref="Fonts.GlyphNotFoundException">The font lacks a character.</exception>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void DrawTextTurned(TextRun run, double x, double baseline)
    {
        _marks.RequireMark();
        _text.Draw(run, _page.PlacedX(x), _page.Height - baseline, turned: true);
    }

    /// <summary>Fills a rectangle.</summary>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void FillRectangle(PdfRectangle area, PdfColor color)
    {
        BeginFill(color);
        _path.Rectangle(area);
        Fill();
    }

    /// <summary>Draws a line, its middle on the two points.</summary>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void StrokeLine(double x1, double y1, double x2, double y2, StrokeStyle style)
    {
        BeginStroke(style);
        _path.Move(x1, y1);
        _path.Line(x2, y2);
        Stroke();
    }

    /// <summary>Draws a frame, the middle of its line on the rectangle.</summary>
    /// <param name="area">The rectangle.</param>
    /// <param name="style">How the line is drawn.</param>
    /// <param name="radius">Radius of the corners in points; 0 for sharp corners.</param>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void StrokeRectangle(PdfRectangle area, StrokeStyle style, double radius = 0)
    {
        BeginStroke(style);
        if (radius > 0)
        {
            _path.RoundedRectangle(area, radius);
        }
        else
        {
            _path.Rectangle(area);
        }
        Stroke();
    }

    /// <summary>Fills a disc.</summary>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void FillDisc(double centerX, double centerY, double diameter, PdfColor color)
    {
        BeginFill(color);
        _path.Disc(centerX, centerY, diameter);
        Fill();
    }

    /// <summary>Fills a path; parts within parts by the nonzero winding rule.</summary>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void FillPath(PdfPath path, PdfColor color)
    {
        BeginFill(color);
        _path.Steps(path);
        Fill();
    }

    /// <summary>Draws along a path, its corners rounded where the ends of lines are.</summary>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void StrokePath(PdfPath path, StrokeStyle style)
    {
        BeginStroke(style);
        _path.Steps(path);
        Stroke();
    }

    /// <summary>Draws a picture into an area, stretched to it.</summary>
    /// <exception cref="InvalidOperationException">Neither BeginTagged nor BeginArtifact was called.</exception>
    public void DrawImage(PdfImage image, PdfRectangle area)
    {
        _marks.RequireMark();
        var placed = _page.Placed(area);
        _buffer.Raw("q "u8).Number(area.Width).Raw(" 0 0 "u8).Number(area.Height).Byte((byte)' ')
            .Point(placed.X, _page.Height - placed.Bottom).Raw("cm/I"u8).Integer(_resources.NumberOf(image)).Raw(" Do Q\n"u8);
    }

    /// <summary>Whether nothing was painted; only of the last stream of a page, since others begin by saving the graphics state.</summary>
    internal bool IsEmpty => _buffer.Length == 0;

    /// <summary>The finished stream.</summary>
    internal ReadOnlySpan<byte> Finish()
    {
        _marks.Close();
        if (!_isLast)
        {
            _buffer.Raw("Q\n"u8);
        }
        return _buffer.Written;
    }

    /// <summary>Gives its memory back; nothing can be painted afterwards.</summary>
    internal void Release() => _buffer.Dispose();

    void BeginFill(PdfColor color)
    {
        _marks.RequireMark();
        _state.SetFill(color);
    }

    void BeginStroke(StrokeStyle style)
    {
        _marks.RequireMark();
        _state.SetStroke(style);
    }

    void Fill() => _buffer.Raw("f\n"u8);

    void Stroke() => _buffer.Raw("S\n"u8);
}
