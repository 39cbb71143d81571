using MouForge.Documents.Pdf.Executions;
using MouForge.Documents.Pdf.Styles;
using MouForge.Documents.Pdf.Text;
using MouForge.Pdf.Content;

namespace MouForge.Documents.Pdf.Furniture;

/// <summary>Around the text of agencies: the draft band or the header, and the footer with identity, code and page.</summary>
sealed class AgencyFurniture : PageFurniture
{
    const double FooterRule = 0.5;
    const double TextBelowRule = 4.5;
    const double Gap = StateLine.Gap;

    readonly DocumentProperties _properties;
    readonly FurnitureLook _look;
    readonly TextSetter _setter;
    readonly DraftBand? _band;
    readonly TextLine _identity;
    readonly TextLine _code;

    /// <param name="properties">What is said about the document.</param>
    /// <param name="design">How it is laid out.</param>
    /// <param name="setter">Sets text.</param>
    public AgencyFurniture(DocumentProperties properties, PageDesign design, TextSetter setter)
    {
        (_properties, _look, _setter) = (properties, design.Furniture, setter);
        _band = DraftBand.Of(properties, design, setter);
        bool isLarge = properties.Print == PrintSize.Large;
        // The footer's three cells share the width of an upright page; large text takes what it needs.
        double width = design.Portrait.BodyWidth, cell = (width - (2 * Gap)) / 3;
        string identity = properties.Identity + (isLarge ? $" · {properties.Words.LargePrint}" : "");
        _code = properties.CodeLine is { } code
            ? setter.SetLine(code, _look.Footer, isLarge ? width : properties.Comparison is null ? cell : cell + Gap)
            : new TextLine([], 0);
        _identity = setter.SetLine(identity, _look.Footer, isLarge ? width : _code.Width > 0 && properties.Comparison is null ? cell : (2 * cell) + Gap - _code.Width);
    }

    public override StateLinePlace? Draw(PdfPage page, PageGeometry geometry, PagePlace place)
    {
        StateLinePlace? state = null;
        page.Content.BeginArtifact(ArtifactKind.Header);
        if (_band is not null)
        {
            _band.Draw(page.Content, geometry, place.IsMembersOnly);
        }
        else
        {
            state = DrawHeader(page, geometry, place.IsMembersOnly);
        }
        page.Content.BeginArtifact(ArtifactKind.Footer);
        DrawFooter(page.Content, geometry, place);
        page.Content.End();
        return state;
    }

    StateLinePlace DrawHeader(PdfPage page, PageGeometry geometry, bool isMembersOnly)
    {
        var state = StateLine.LookOf(_look);
        var line = _setter.SetLine(StateLine.Text(_properties.VersionAndState, _properties.Words, isMembersOnly), state);
        var title = _setter.SetLine(_properties.HeaderTitle, _look.Header, geometry.BodyWidth - line.Width - Gap);
        DrawLine(page.Content, title, geometry.Margin, geometry.HeaderTop, _look.Header);
        var place = new StateLinePlace(geometry.Width - geometry.Margin, geometry.HeaderTop, geometry.Margin + title.Width + Gap, isMembersOnly);
        StateLine.Draw(page, line, place, state);
        return place;
    }

    void DrawFooter(PdfContent content, PageGeometry geometry, PagePlace place)
    {
        var page = _setter.SetLine(Format(_properties.Words.PageOf, place.Number, place.Count), _look.Footer);
        // Three cells too wide for one line stand on two, the last of them where one would stand.
        bool isOneLine = _identity.Width + _code.Width + page.Width + (2 * Gap) <= geometry.BodyWidth;
        double last = geometry.FormLine > 0 ? geometry.FormLine : geometry.FooterRule + TextBelowRule;
        double top = isOneLine ? last : last - _look.Footer.Leading;
        double rule = top - TextBelowRule + (FooterRule / 2);
        content.StrokeLine(geometry.Margin, rule, geometry.Width - geometry.Margin, rule, new StrokeStyle(FooterRule, Palette.Mid));
        DrawLine(content, _identity, geometry.Margin, top, _look.Footer);
        double center = Math.Max((geometry.Width - _code.Width) / 2, geometry.Margin + _identity.Width + Gap);
        DrawLine(content, _code, isOneLine ? center : geometry.Margin, last, _look.Footer);
        DrawLine(content, page, geometry.Width - geometry.Margin - page.Width, top, _look.Footer);
    }
}
