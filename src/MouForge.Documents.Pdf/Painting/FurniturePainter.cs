using System.Globalization;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Painting;

/// <summary>Draws what stands around the text of every page: the draft band or the header, and the footer. All of it artifacts.</summary>
/// <param name="properties">What is said about the document.</param>
/// <param name="look">How it looks.</param>
/// <param name="pages">The number of its pages.</param>
/// <param name="setter">Sets text.</param>
sealed class FurniturePainter(DocumentProperties properties, FurnitureLook look, int pages, TextSetter setter)
{
    const double BandTextIndent = 62;
    const double BandFrame = 0.75;
    const double FooterRule = 0.5;
    const double FooterTextBelowRule = 4.5;
    const double Gap = 12;

    readonly TextLine _identity = setter.SetLine(
        $"{properties.DocumentId} · {properties.VersionLabel}", look.Footer, properties.ContentCode is null ? (2 * CellWidth) + Gap : CellWidth);
    readonly TextLine _code = properties.ContentCode is { } code
        ? setter.SetLine(Format(properties.Words.Code, code), look.Footer, CellWidth)
        : new TextLine([], 0);

    // The footer's three cells share the width of an upright page.
    static double CellWidth => (PageGeometry.Portrait.BodyWidth - (2 * Gap)) / 3;

    /// <summary>Draws the furniture of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="geometry">Its kind.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="membersOnly">True where it shows what only members may read.</param>
    public void Draw(PdfPage page, PageGeometry geometry, int number, bool membersOnly)
    {
        page.Content.BeginArtifact(ArtifactKind.Header);
        if (properties.State == DocumentState.Draft)
        {
            DrawBand(page.Content, geometry, membersOnly);
        }
        else
        {
            DrawHeader(page, geometry, membersOnly);
        }
        page.Content.BeginArtifact(ArtifactKind.Footer);
        DrawFooter(page.Content, geometry, number);
        page.Content.End();
    }

    void DrawBand(PdfContent content, PageGeometry geometry, bool membersOnly)
    {
        var words = properties.Words;
        var band = new PdfRectangle(geometry.Margin, geometry.BandTop, geometry.BodyWidth, look.BandHeight);
        var inner = new PdfRectangle(
            band.X + (BandFrame / 2), band.Y + (BandFrame / 2), band.Width - BandFrame, band.Height - BandFrame);
        content.FillRectangle(band with { Width = look.BandWordWidth }, Palette.Ink);
        content.StrokeRectangle(inner, new StrokeStyle(BandFrame, Palette.Ink));
        var word = setter.SetLine(words.DraftBand, look.BandWord, look.BandWordWidth);
        DrawLine(content, word, band.X + ((look.BandWordWidth - word.Width) / 2), band.Y + BandFrame, look.BandWord);
        double room = band.Width - BandTextIndent - Gap;
        if (membersOnly)
        {
            var members = setter.SetLine(words.MembersOnly, look.BandText with { Bold = true });
            DrawLine(content, members, band.Right - Gap - members.Width, band.Y + BandFrame, look.BandText);
            room -= members.Width + Gap;
        }
        DrawLine(content, setter.SetLine(words.DraftWarning, look.BandText, room), band.X + BandTextIndent, band.Y + BandFrame, look.BandText);
    }

    // The state words stand in the page's state content, which a later state overrides.
    void DrawHeader(PdfPage page, PageGeometry geometry, bool membersOnly)
    {
        var words = properties.Words;
        var state = look.Header with { Bold = true, Color = Palette.Ink };
        string text = properties.VersionAndState + (membersOnly ? $" · {words.MembersOnly}" : "");
        var line = setter.SetLine(text, state);
        DrawLine(page.Content, setter.SetLine(properties.Title, look.Header, geometry.BodyWidth - line.Width - Gap), geometry.Margin, geometry.HeaderTop, look.Header);
        page.StateContent.BeginArtifact(ArtifactKind.Header);
        DrawLine(page.StateContent, line, geometry.Width - geometry.Margin - line.Width, geometry.HeaderTop, state);
        page.StateContent.End();
    }

    void DrawFooter(PdfContent content, PageGeometry geometry, int number)
    {
        double rule = geometry.FooterRule + (FooterRule / 2);
        content.StrokeLine(geometry.Margin, rule, geometry.Width - geometry.Margin, rule, new StrokeStyle(FooterRule, Palette.Mid));
        double top = geometry.FooterRule + FooterTextBelowRule;
        var page = setter.SetLine(Format(properties.Words.PageOf, number, pages), look.Footer);
        DrawLine(content, _identity, geometry.Margin, top, look.Footer);
        DrawLine(content, _code, (geometry.Width - _code.Width) / 2, top, look.Footer);
        DrawLine(content, page, geometry.Width - geometry.Margin - page.Width, top, look.Footer);
    }

    static void DrawLine(PdfContent content, in TextLine line, double x, double top, ParagraphLook text)
    {
        foreach (var fragment in line.Fragments)
        {
            content.DrawText(fragment.Run, x + fragment.X, top + text.Baseline);
        }
    }

    static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
